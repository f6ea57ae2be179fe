package com.lotledger.api.value;

import com.lotledger.api.refusal.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A unit in which an item is bought.
 *
 * @param measure the unit
 * @param factor how many stock measures it holds (R-L01)
 * @param decimals most decimals of a quantity typed in this measure, 0 to 6; 6 when not given (R-G03)
 */
public record PurchaseMeasure(
        Measure measure, ConversionFactor factor, @Nullable Integer decimals) {

    public PurchaseMeasure {
        decimals = decimals == null ? Integer.valueOf(Quantity.DECIMALS) : decimals;
        new Violations()
                .required("measure", measure)
                .required("factor", factor)
                .unless(decimals >= 0 && decimals <= Quantity.DECIMALS, "R-G03", "decimals", "decimals are 0 to 6")
                .refuseIfAny();
    }

    /** Most decimals of a quantity in this measure. */
    public int mostDecimals() {
        return decimals == null ? Quantity.DECIMALS : decimals;
    }
}
