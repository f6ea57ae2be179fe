package com.lotledger.api.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of read models from the events.
 *
 * @param id its name
 * @param views the read models built anew
 * @param state how far it has come
 * @param eventsDone place reached among all events
 * @param eventsTotal place of the newest event when it was last looked at
 * @param eventsPerSecond mean rate since it was asked for
 * @param startedAt when it was asked for
 * @param finishedAt when it ended
 * @param startedBy who asked for it
 * @param failure why it failed
 */
public record ViewRebuildView(
        String id,
        List<String> views,
        State state,
        long eventsDone,
        long eventsTotal,
        long eventsPerSecond,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy,
        @Nullable String failure) {
    public ViewRebuildView {
        views = List.copyOf(views);
    }

    /** How far a rebuild has come. */
    public enum State {
        /** Fills fresh tables beside the live ones. */
        FILLING,
        /** Makes the indexes of the fresh tables. */
        INDEXING,
        /** Takes up what happened meanwhile and replaces the live tables. */
        REPLACING,
        /** Questions are answered from the fresh tables. */
        DONE,
        /** Given up; the live tables are as they were. */
        FAILED
    }
}
