package com.lotledger.command.movement;

import com.lotledger.api.refusal.Violations;
import com.lotledger.command.bin.StockBinState;

/** A transfer goes from one bin into another one of the same type (R-Q05). */
final class ATransferStaysWithinItsBinType {

    private ATransferStaysWithinItsBinType() {}

    static void check(StockBinState from, StockBinState to, Violations violations) {
        violations
                .unless(!from.bin().equals(to.bin()), "R-Q05", "toBin", "the stock is in bin " + to.bin() + " already")
                .unless(
                        from.binType() == to.binType(),
                        "R-Q05",
                        "toBin",
                        "bin " + from.bin() + " is of type " + from.binType() + ", bin " + to.bin() + " of type "
                                + to.binType());
    }
}
