package com.lotledger.api.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy of read models beside the live ones, made of the events up to one position. Questions are answered from it with the
 * parameter {@code copy}.
 *
 * @param name its name, given by whoever asked for it
 * @param views the read models it holds
 * @param position the events up to this one are in it when it is ready
 * @param moment the recorded time that was asked for; null when a position or the end was
 * @param atEnd whether it was made at the end, so that it is brought up to the live rows when it is compared with them
 * @param state how far it has come
 * @param eventsDone place reached among all events
 * @param eventsTotal place at which it is done
 * @param eventsPerSecond mean rate since work on it was last taken up
 * @param estimatedEnd when it will be ready at that rate; null when it is not worked on, or nothing is known yet
 * @param askedAt when it was asked for
 * @param askedBy who asked for it
 * @param readyAt since when questions are answered from it
 * @param failure why it failed
 * @param comparison the last comparison with the live rows
 */
public record ViewCopyView(
        String name,
        List<String> views,
        long position,
        @Nullable Instant moment,
        boolean atEnd,
        State state,
        long eventsDone,
        long eventsTotal,
        long eventsPerSecond,
        @Nullable Instant estimatedEnd,
        Instant askedAt,
        String askedBy,
        @Nullable Instant readyAt,
        @Nullable String failure,
        @Nullable ViewComparisonView comparison) {
    public ViewCopyView {
        views = List.copyOf(views);
    }

    /** How far a copy has come. */
    public enum State {
        /** Its tables are filled. */
        FILLING,
        /** Its indexes are made. */
        INDEXING,
        /** Questions are answered from it. */
        READY,
        /** Somebody interrupted it; it goes on when it is resumed. */
        INTERRUPTED,
        /** Given up; resuming begins anew. */
        FAILED,
        /** Its tables are being dropped. */
        THROWN_AWAY
    }
}
