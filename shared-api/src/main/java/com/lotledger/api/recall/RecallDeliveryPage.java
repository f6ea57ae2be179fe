package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries of a case, by item, lot number, receipt and line.
 *
 * @param recall the case
 * @param position position of the events up to which that is told
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallDeliveryPage(
        RecallId recall,
        long position,
        List<RecallDeliveryView> entries,
        @Nullable String next) {
    public RecallDeliveryPage {
        entries = List.copyOf(entries);
    }
}
