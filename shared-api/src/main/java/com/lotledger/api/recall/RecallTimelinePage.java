package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case, in its order.
 *
 * @param recall the case
 * @param position position of the events up to which that is told
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallTimelinePage(
        RecallId recall,
        long position,
        List<RecallTimelineEntryView> entries,
        @Nullable String next) {
    public RecallTimelinePage {
        entries = List.copyOf(entries);
    }
}
