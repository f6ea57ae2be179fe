package com.lotledger.command.drill;

import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.refusal.Violations;
import java.util.Set;

/** A drill goes through its phases each once: the lot is identified first and reconciled last (R-X29). */
final class PhasesFollowEachOther {

    private static final int BEFORE_THE_LAST = DrillPhase.values().length - 1;

    private PhasesFollowEachOther() {}

    static void check(DrillPhase phase, Set<DrillPhase> completed, Violations violations) {
        violations
                .unless(
                        phase == DrillPhase.IDENTIFIED || completed.contains(DrillPhase.IDENTIFIED),
                        "R-X29",
                        "phase",
                        "the lot is identified first")
                .unless(
                        phase != DrillPhase.RECONCILED || completed.size() == BEFORE_THE_LAST,
                        "R-X29",
                        "phase",
                        "the lot is traced back and forward before it is reconciled");
    }
}
