package com.lotledger.api.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scope would hit.
 *
 * @param position position of the events up to which that is true; to be told when the case is confirmed
 * @param totals all of it together; null on later pages
 * @param entries deliveries, by item, lot number, receipt and line
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallPreviewView(
        long position,
        @Nullable RecallTotals totals,
        List<RecallDeliveryView> entries,
        @Nullable String next) {
    public RecallPreviewView {
        entries = List.copyOf(entries);
    }
}
