package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;

/** An area groups places; goods lie in bins (R-B01). */
final class OnlyBinsHoldStock {

    private OnlyBinsHoldStock() {}

    static void check(StockBinState place, String field, Violations violations) {
        violations.unless(place.holdsStock(), "R-B01", field, place.bin() + " is a stock area; only bins hold stock");
    }
}
