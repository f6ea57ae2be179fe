package com.lotledger.api.trace;

import com.lotledger.api.past.PointInTime;
import org.jspecify.annotations.Nullable;

/** What can be asked about where stock came from and where it went. */
public sealed interface TraceQuery {

    /**
     * Follows stock back to where it came from and forward to where it lies and who got it. Answers a {@link TracePage}, or nothing
     * when there is no such lot.
     *
     * @param subject where the trace starts
     * @param at the past it is about
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record TraceStock(
            TraceSubject subject,
            PointInTime at,
            int limit,
            @Nullable String cursor) implements TraceQuery {}
}
