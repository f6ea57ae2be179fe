package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shipments that were recorded although the case was confirmed by then, in their order.
 *
 * @param recall the case
 * @param position position of the events up to which that is told
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallShipmentPage(
        RecallId recall,
        long position,
        List<RecallShipmentView> entries,
        @Nullable String next) {
    public RecallShipmentPage {
        entries = List.copyOf(entries);
    }
}
