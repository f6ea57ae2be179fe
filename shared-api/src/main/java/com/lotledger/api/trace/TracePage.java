package com.lotledger.api.trace;

import com.lotledger.api.past.PastView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a trace. Deliveries are told in groups of at most 50: of a group first all origins, then all links, places,
 * consignees and movements. Pages may be shorter than asked for while there is a next one.
 *
 * @param past the past it is about; null for now
 * @param next cursor of the page after this one; null when this is the last
 */
public record TracePage(
        @Nullable PastView past,
        List<TraceEntryView> entries,
        @Nullable String next) {
    public TracePage {
        entries = List.copyOf(entries);
    }
}
