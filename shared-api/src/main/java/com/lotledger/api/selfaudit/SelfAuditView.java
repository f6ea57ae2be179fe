package com.lotledger.api.selfaudit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-audit: read models built anew from the events and compared with the live ones at the same position, row by row.
 *
 * @param id its name
 * @param dueAt the night it was due; null when somebody asked for it
 * @param views the read models to compare
 * @param state how far it has come
 * @param askedAt when it was asked for
 * @param askedBy who asked for it; {@code self-audit} for the nightly ones
 * @param finishedAt when it ended
 * @param parts what each read model showed, as far as it was compared
 * @param failure why it failed
 */
public record SelfAuditView(
        String id,
        @Nullable Instant dueAt,
        List<String> views,
        State state,
        Instant askedAt,
        String askedBy,
        @Nullable Instant finishedAt,
        List<Part> parts,
        @Nullable String failure) {
    public SelfAuditView {
        views = List.copyOf(views);
        parts = List.copyOf(parts);
    }

    /** How far a self-audit has come. */
    public enum State {
        /** Under way; one cut short goes on by itself. */
        RUNNING,
        /** Every row of every read model is as the events make it. */
        PASSED,
        /** Rows differ from what the events make. */
        DIFFERS,
        /** Given up before everything was compared. */
        FAILED
    }

    /**
     * What one read model showed.
     *
     * @param view the read model
     * @param position both stood here, the copy and the live rows
     * @param rowsCompared how many rows there are in either
     * @param differences how many of them differ
     * @param finishedAt when it was compared
     * @param evidence copy that was kept because it differs; null when none was
     */
    public record Part(
            String view,
            long position,
            long rowsCompared,
            long differences,
            Instant finishedAt,
            @Nullable String evidence) {}
}
