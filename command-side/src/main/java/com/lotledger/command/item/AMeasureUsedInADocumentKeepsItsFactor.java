package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.PurchaseMeasure;

/** What a document counted stays countable the same way; only the decimals may change (R-L05). */
final class AMeasureUsedInADocumentKeepsItsFactor {

    private AMeasureUsedInADocumentKeepsItsFactor() {}

    static void check(ItemMeasures measures, PurchaseMeasure wanted, Violations violations) {
        ConversionFactor used = measures.usedFactors().getOrDefault(wanted.measure(), wanted.factor());
        violations.unless(
                used.equals(wanted.factor()),
                "R-L05",
                "purchaseMeasure.factor",
                "documents used " + wanted.measure() + "; its factor stays " + used);
    }
}
