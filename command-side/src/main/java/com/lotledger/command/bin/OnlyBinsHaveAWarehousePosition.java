package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;

/** Pickers walk from bin to bin; an area has no rank (R-B10). */
final class OnlyBinsHaveAWarehousePosition {

    private OnlyBinsHaveAWarehousePosition() {}

    static void check(StockBinState place, Violations violations) {
        violations.unless(
                place.holdsStock(), "R-B10", "warehousePosition", place.bin() + " is an area; only bins are ranked");
    }
}
