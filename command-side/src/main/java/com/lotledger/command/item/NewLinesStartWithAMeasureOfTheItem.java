package com.lotledger.command.item;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Measure;

/** The default purchase measure is one the item is bought in (R-L03). */
final class NewLinesStartWithAMeasureOfTheItem {

    private NewLinesStartWithAMeasureOfTheItem() {}

    static void check(ItemMeasures measures, Measure wanted, Violations violations) {
        violations.unless(
                measures.boughtIn(wanted).isPresent(), "R-L03", "measure", "the item is not bought in " + wanted);
    }
}
