package com.lotledger.api.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked to be done about copies of read models, for auditors and administrators; no history tells of it. Whoever sends it
 * has checked who asks. Answers a {@link ViewCopyView}, or nothing when the copy is gone.
 */
public sealed interface ViewCopyRequest {

    /**
     * Makes a copy; asked again for the same one, nothing changes.
     *
     * @param name its name, 1 to 40 letters, digits, dots, lines and dashes
     * @param views names of read models; all when there is none
     * @param position up to which events are in it; null for the end or a moment
     * @param moment recorded time up to which events are in it; null for the end or a position
     * @param actor who asks
     */
    record StartViewCopy(
            String name,
            List<String> views,
            @Nullable Long position,
            @Nullable Instant moment,
            String actor) implements ViewCopyRequest {
        public StartViewCopy {
            views = List.copyOf(views);
        }
    }

    /** Compares a copy with the live rows. */
    record CompareViewCopy(String name, String actor) implements ViewCopyRequest {}

    /** Stops filling a copy for now. */
    record InterruptViewCopy(String name) implements ViewCopyRequest {}

    /** Goes on filling a copy where it stood. */
    record ResumeViewCopy(String name) implements ViewCopyRequest {}

    /** Throws a copy away. */
    record ThrowAwayViewCopy(String name) implements ViewCopyRequest {}
}
