package com.lotledger.query.recall;

import com.lotledger.api.recall.EffectivenessLevel;

/** How many consignees are to be asked at each level, at least: a share that is no whole number is rounded up. */
final class RequiredChecks {

    private RequiredChecks() {}

    static long of(EffectivenessLevel level, long consignees) {
        return switch (level) {
            case A -> consignees;
            case B -> Math.min(consignees, consignees / 10 + 1);
            case C -> Math.ceilDiv(consignees, 10);
            case D -> Math.ceilDiv(consignees, 50);
            case E -> 0;
        };
    }
}
