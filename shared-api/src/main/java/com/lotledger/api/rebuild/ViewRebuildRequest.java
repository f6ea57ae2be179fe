package com.lotledger.api.rebuild;

import java.util.List;

/** What can be asked to be done about read models; no history tells of it. Whoever sends it has checked who asks. */
public sealed interface ViewRebuildRequest {

    /**
     * Builds read models anew from the events, for administrators. Answers a {@link ViewRebuildView}.
     *
     * @param views their names; all when there is none
     * @param actor who asks
     */
    record StartViewRebuild(List<String> views, String actor) implements ViewRebuildRequest {
        public StartViewRebuild {
            views = List.copyOf(views);
        }
    }
}
