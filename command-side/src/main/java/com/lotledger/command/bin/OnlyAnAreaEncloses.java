package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;

/** Bins lie in areas, never in bins (R-B02). */
final class OnlyAnAreaEncloses {

    private OnlyAnAreaEncloses() {}

    static void check(StockBinState enclosing, Violations violations) {
        violations.unless(
                !enclosing.holdsStock(), "R-B02", "area", enclosing.bin() + " is a bin; only areas enclose others");
    }
}
