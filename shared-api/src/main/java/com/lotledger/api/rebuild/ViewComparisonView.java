package com.lotledger.api.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a copy with the live rows, every row of every table.
 *
 * @param id its number; differences are asked for by it
 * @param copy the copy compared
 * @param state how far it has come
 * @param exact whether both stood at the same position, so that every difference is a fault; otherwise the live rows also hold
 *     what happened after the copy's position
 * @param meaning the same in words
 * @param askedAt when it was asked for
 * @param askedBy who asked for it
 * @param finishedAt when it ended
 * @param copyPosition where the copy stood before it was brought up to the live rows; null before it was compared
 * @param parts one for each read model
 * @param rowsCompared how many rows there are in either
 * @param differences how many of them differ; not all of them need be listed
 * @param failure why it failed
 */
public record ViewComparisonView(
        long id,
        String copy,
        State state,
        boolean exact,
        String meaning,
        Instant askedAt,
        String askedBy,
        @Nullable Instant finishedAt,
        @Nullable Long copyPosition,
        List<Part> parts,
        long rowsCompared,
        long differences,
        @Nullable String failure) {
    public ViewComparisonView {
        parts = List.copyOf(parts);
    }

    /** How far a comparison has come. */
    public enum State {
        /** Asked for or under way. */
        RUNNING,
        /** Every row was compared. */
        DONE,
        /** Given up. */
        FAILED
    }

    /**
     * What one read model showed.
     *
     * @param view the read model
     * @param livePosition where its live rows stood
     * @param rowsCompared how many rows there are in either
     * @param differences how many of them differ
     */
    public record Part(String view, long livePosition, long rowsCompared, long differences) {}
}
