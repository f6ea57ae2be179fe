package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who got what of the deliveries of a case, by their codes.
 *
 * @param recall the case
 * @param position position of the events up to which that is told
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallConsigneePage(
        RecallId recall,
        long position,
        List<RecallConsigneeView> entries,
        @Nullable String next) {
    public RecallConsigneePage {
        entries = List.copyOf(entries);
    }
}
