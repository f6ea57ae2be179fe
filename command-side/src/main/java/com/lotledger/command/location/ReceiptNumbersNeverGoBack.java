package com.lotledger.command.location;

import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.refusal.Violations;

/** A receipt number is never given twice, so its series only moves on (R-F05). */
final class ReceiptNumbersNeverGoBack {

    private ReceiptNumbersNeverGoBack() {}

    static void check(NumberSeries series, long present, long wanted, Violations violations) {
        violations.unless(
                series != NumberSeries.RECEIPT_NUMBERS || wanted >= present,
                "R-F05",
                "next",
                "receipt numbers never go back; the next one is at least " + present);
    }
}
