package com.lotledger.command.bin;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.refusal.Violations;

/** Goods do not vanish with their bin: nothing lies in it, nothing is on its way (R-B09). */
final class OnlyAnEmptyBinIsDiscontinued {

    private OnlyAnEmptyBinIsDiscontinued() {}

    static void check(StockBinContentsView contents, Violations violations) {
        violations.unless(
                contents.empty(),
                "R-B09",
                "bin",
                "bin " + contents.bin() + " holds or expects goods of " + contents.items() + " items");
    }
}
