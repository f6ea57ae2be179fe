package com.lotledger.query.rebuild;

import com.lotledger.api.rebuild.ViewRebuildView.State;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** How far a rebuild has come, as it is kept. */
record RebuildRow(
        String id,
        List<String> views,
        State state,
        @Nullable TrackingToken token,
        long eventsDone,
        long eventsTotal,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy,
        @Nullable String failure) {}
