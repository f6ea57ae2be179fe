package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;

/** A factor counts in the stock measure, so that one stays while there are factors (R-L01). */
final class PurchaseMeasuresHoldTheirStockMeasure {

    private PurchaseMeasuresHoldTheirStockMeasure() {}

    static void check(ItemMeasures measures, Violations violations) {
        violations.unless(
                measures.purchaseMeasures().isEmpty(),
                "R-L01",
                "stockMeasure",
                "remove the purchase measures first: their factors count in " + measures.stockMeasure());
    }
}
