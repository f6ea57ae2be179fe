package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;

/** Stock that was counted in one measure is not counted in another (R-A11). */
final class StockMeasureIsFrozenAfterTheFirstTransaction {

    private StockMeasureIsFrozenAfterTheFirstTransaction() {}

    static void check(ItemMeasures measures, Violations violations) {
        violations.unless(
                !measures.used(),
                "R-A11",
                "stockMeasure",
                "documents used the item; its stock stays counted in " + measures.stockMeasure());
    }
}
