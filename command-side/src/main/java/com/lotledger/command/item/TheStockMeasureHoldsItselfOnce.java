package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;

/** An item bought in its stock measure needs no conversion (R-L01). */
final class TheStockMeasureHoldsItselfOnce {

    private TheStockMeasureHoldsItselfOnce() {}

    static void check(Measure stockMeasure, PurchaseMeasure bought, String field, Violations violations) {
        violations.unless(
                !bought.measure().equals(stockMeasure) || bought.factor().equals(ConversionFactor.ONE),
                "R-L01",
                field,
                stockMeasure + " is the stock measure; its factor is 1");
    }
}
