package com.lotledger.command.bin;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.refusal.Violations;

/** What we receive is ours and goes into a bin of type STOCK (R-B14). */
final class OnlyOurOwnBinsReceive {

    private OnlyOurOwnBinsReceive() {}

    static void check(StockBinState place, String field, Violations violations) {
        violations.unless(
                place.binType() != BinType.OUT,
                "R-B14",
                field,
                "bin " + place.bin() + " is of type OUT; only STOCK bins receive");
    }
}
