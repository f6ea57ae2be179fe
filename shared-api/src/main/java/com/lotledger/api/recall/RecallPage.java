package com.lotledger.api.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases, the one opened last first.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record RecallPage(
        List<RecallSummaryView> entries, @Nullable String next) {
    public RecallPage {
        entries = List.copyOf(entries);
    }
}
