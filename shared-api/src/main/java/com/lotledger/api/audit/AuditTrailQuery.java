package com.lotledger.api.audit;

import com.lotledger.api.refusal.Violations;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked about everything that ever happened. */
public sealed interface AuditTrailQuery {

    /**
     * Every event with who, when and why, the newest first. Answers an {@link AuditTrailPage}.
     *
     * @param stream only events of this stream, such as {@code receipt/GR-26-0001} or {@code lot/GAUZE-10/100000}
     * @param actor only what this user or system did
     * @param from only events recorded at this instant or later
     * @param to only events recorded before this instant
     * @param event only events of this name, such as {@code LotReceived}; use it together with another filter
     * @param oldestFirst whether to tell it from the beginning instead
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ReadAuditTrail(
            @Nullable String stream,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String event,
            boolean oldestFirst,
            int limit,
            @Nullable String cursor)
            implements AuditTrailQuery {
        public ReadAuditTrail {
            new Violations()
                    .text("stream", stream, 300)
                    .text("actor", actor, 200)
                    .text("event", event, 200)
                    .refuseIfAny();
        }
    }

    /** One event. Answers an {@link AuditTrailEntryView}, or nothing when there is none at the position. */
    record ReadEvent(long position) implements AuditTrailQuery {}
}
