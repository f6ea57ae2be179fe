package com.lotledger.command.movement;

import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What fills in the parts of a movement that its command leaves out: the first time what sender, item and lot say, when it is
 * repeated what was recorded.
 *
 * @param movedOn business date
 * @param measure measure of the document
 * @param factor stock measures in one of these
 * @param stockMeasure measure of the item's stock
 * @param vendor whose goods they are, where that matters
 */
record LeftOut(
        LocalDate movedOn,
        Measure measure,
        ConversionFactor factor,
        Measure stockMeasure,
        @Nullable VendorCode vendor) {

    /** As it was filled in the first time. */
    static LeftOut asIn(MovementDocument document) {
        return new LeftOut(
                document.movedOn(), document.measure(), document.factor(), document.stockMeasure(), document.vendor());
    }

    LeftOut ofVendor(@Nullable VendorCode known) {
        return new LeftOut(movedOn, measure, factor, stockMeasure, known);
    }
}
