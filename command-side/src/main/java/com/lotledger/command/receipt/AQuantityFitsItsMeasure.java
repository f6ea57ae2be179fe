package com.lotledger.command.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.platform.provenance.Sender;

/** A received quantity is above zero (R-X19) and has no more decimals than its measure, unless the quality role allows up to 6 (R-G03). */
public final class AQuantityFitsItsMeasure {

    private AQuantityFitsItsMeasure() {}

    /** Checks a quantity in a measure; more decimals than usual may have been asked for. */
    public static void check(
            String field, Quantity quantity, PurchaseMeasure measure, boolean moreDecimals, Violations violations) {
        violations
                .unless(quantity.isPositive(), "R-X19", field, "a received quantity is above zero")
                .unless(
                        moreDecimals || quantity.decimals() <= measure.mostDecimals(),
                        "R-G03",
                        field,
                        quantity + " has more than the " + measure.mostDecimals() + " decimals of "
                                + measure.measure());
    }

    static void checkRight(boolean moreDecimals, Sender sender, Violations violations) {
        violations.unless(
                !moreDecimals || WiderRights.held(sender),
                "R-G03",
                "moreDecimals",
                "only quality or an administrator may enter more decimals than the measure has");
    }
}
