package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;

/** A bin out of use stays empty (R-B09). */
final class ADiscontinuedBinReceivesNothing {

    private ADiscontinuedBinReceivesNothing() {}

    static void check(StockBinState place, String field, Violations violations) {
        violations.unless(!place.discontinued(), "R-B09", field, "bin " + place.bin() + " is discontinued");
    }
}
