package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A copy as it is kept.
 *
 * @param slot number of the schema that holds its tables
 * @param position up to which events are to be in it
 * @param filled whether its tables have their keys, indexes and sums
 * @param resumedAt when work on it was last taken up
 * @param resumedFrom where it stood then
 */
public record CopyRow(
        String name,
        int slot,
        Purpose purpose,
        List<String> views,
        @Nullable Long askedPosition,
        @Nullable Instant askedMoment,
        long position,
        State state,
        boolean filled,
        @Nullable TrackingToken token,
        long eventsDone,
        Instant resumedAt,
        long resumedFrom,
        Instant askedAt,
        String askedBy,
        @Nullable Instant readyAt,
        @Nullable String failure) {

    /** What a copy is for. */
    public enum Purpose {
        /** Somebody asked for it. */
        ASKED,
        /** A self-audit made it. */
        SELF_AUDIT
    }

    /** Whether it was made at the end, so that it may be brought up to the live rows. */
    boolean isAtEnd() {
        return askedPosition == null && askedMoment == null;
    }

    /** The schema that holds its tables. */
    String schema() {
        return "views_copy_" + slot;
    }
}
