package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.List;

/** A measure with two factors would say nothing (R-L03). */
final class APurchaseMeasureIsListedOnce {

    private APurchaseMeasureIsListedOnce() {}

    static void check(List<PurchaseMeasure> measures, Violations violations) {
        violations.unless(
                measures.stream().map(PurchaseMeasure::measure).distinct().count() == measures.size(),
                "R-L03",
                "purchaseMeasures",
                "each purchase measure is listed once");
    }
}
