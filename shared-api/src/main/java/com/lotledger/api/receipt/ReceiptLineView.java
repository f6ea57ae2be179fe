package com.lotledger.api.receipt;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a purchase receipt.
 *
 * @param line its number
 * @param item what was delivered
 * @param description of the item as it was then
 * @param received how much, in {@code measure}
 * @param measure measure of the line
 * @param factor stock measures in one {@code measure}
 * @param stockMeasure measure in which the item's stock is kept
 * @param ordered how much was ordered; null without an order
 * @param inventoried whether stock is kept of it; if not, it has no bins (R-G04)
 * @param lotTracked whether its quantities need lots (R-G10)
 * @param proposedBin where its quantity is proposed to go (R-C06, R-C11)
 * @param remaining what is not assigned to a bin yet, in {@code measure}; must be 0 to post (R-G08)
 * @param assignments where its quantity goes
 */
public record ReceiptLineView(
        int line,
        ItemCode item,
        String description,
        Quantity received,
        Measure measure,
        ConversionFactor factor,
        Measure stockMeasure,
        @Nullable Quantity ordered,
        boolean inventoried,
        boolean lotTracked,
        @Nullable BinCode proposedBin,
        Quantity remaining,
        List<ReceiptAssignmentView> assignments) {
    public ReceiptLineView {
        assignments = List.copyOf(assignments);
    }
}
