package com.lotledger.api.rebuild;

/** What can be asked about rebuilds of read models. */
public sealed interface ViewRebuildQuery {

    /** How far a rebuild has come. Answers a {@link ViewRebuildView}, or nothing when there is none of that name. */
    record GetViewRebuild(String id) implements ViewRebuildQuery {}

    /** The latest rebuilds, the newest first, at most 50. Answers a {@link ViewRebuildPage}. */
    record FindViewRebuilds() implements ViewRebuildQuery {}
}
