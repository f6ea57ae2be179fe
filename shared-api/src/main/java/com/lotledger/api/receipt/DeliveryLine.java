package com.lotledger.api.receipt;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a whole delivery.
 *
 * @param line 1 to 1,000, each once
 * @param item what was delivered
 * @param received how much, above zero, in {@code measure}
 * @param measure a purchase measure of the item or its stock measure; the item's default one when not given (R-L03)
 * @param ordered how much was ordered, when there is an order; {@code received} may not exceed it (R-G01)
 * @param discontinuedConfirmed confirms that a discontinued item is received on purpose (R-F16)
 * @param moreDecimals accepts more decimals than the measure has, up to 6; for the quality role (R-G03)
 * @param assignments where the quantity went, at most 200; may be left out for items without lot tracking (R-C02, R-C03)
 */
public record DeliveryLine(
        int line,
        ItemCode item,
        Quantity received,
        @Nullable Measure measure,
        @Nullable Quantity ordered,
        boolean discontinuedConfirmed,
        boolean moreDecimals,
        @Nullable List<DeliveryAssignment> assignments) {

    public DeliveryLine {
        new Violations()
                .unless(line >= 1 && line <= 1_000, "R-X08", "line", "a line number is 1 to 1000")
                .required("item", item)
                .required("received", received)
                .entries("assignments", assignments)
                .unless(
                        assignments == null || assignments.size() <= 200,
                        "R-X08",
                        "assignments",
                        "a line has at most 200 assignments")
                .refuseIfAny();
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
    }

    /** The assignments; empty when none were given. */
    public List<DeliveryAssignment> assigned() {
        return assignments == null ? List.of() : assignments;
    }
}
