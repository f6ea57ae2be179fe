package com.lotledger.api.rebuild;

import org.jspecify.annotations.Nullable;

/** What can be asked about copies of read models. */
public sealed interface ViewCopyQuery {

    /** A copy and how far it has come. Answers a {@link ViewCopyView}, or nothing when there is none of that name. */
    record GetViewCopy(String name) implements ViewCopyQuery {}

    /** All copies, the newest first. Answers a {@link ViewCopyPage}. */
    record FindViewCopies() implements ViewCopyQuery {}

    /**
     * What the last comparison of a copy listed. Answers a {@link ViewDifferencePage}.
     *
     * @param limit most entries of the page
     * @param cursor the page after which; null for the first
     */
    record FindDifferencesOfCopy(
            String name, int limit, @Nullable String cursor) implements ViewCopyQuery {}
}
