package com.lotledger.query.rebuild;

import com.lotledger.api.rebuild.ViewRebuildPage;
import com.lotledger.api.rebuild.ViewRebuildQuery.FindViewRebuilds;
import com.lotledger.api.rebuild.ViewRebuildQuery.GetViewRebuild;
import com.lotledger.api.rebuild.ViewRebuildRequest.StartViewRebuild;
import com.lotledger.api.rebuild.ViewRebuildView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far rebuilds have come in one statement each. */
@Component
class ViewRebuildQueries {

    private static final int LATEST = 50;

    private final RebuildTable rebuilds;
    private final Rebuilds work;
    private final Clock clock;

    ViewRebuildQueries(RebuildTable rebuilds, Rebuilds work, Clock clock) {
        this.rebuilds = rebuilds;
        this.work = work;
        this.clock = clock;
    }

    @QueryHandler
    @Nullable
    ViewRebuildView get(GetViewRebuild question) {
        return rebuilds.find(question.id()).map(this::view).orElse(null);
    }

    @QueryHandler
    ViewRebuildView start(StartViewRebuild request) {
        return rebuilds.find(work.start(request.views(), request.actor()))
                .map(this::view)
                .orElseThrow();
    }

    @QueryHandler
    ViewRebuildPage find(FindViewRebuilds question) {
        return new ViewRebuildPage(
                rebuilds.latest(LATEST).stream().map(this::view).toList(), null);
    }

    private ViewRebuildView view(RebuildRow row) {
        Instant until = Objects.requireNonNullElseGet(row.finishedAt(), clock::instant);
        long millis = Math.max(1, Duration.between(row.startedAt(), until).toMillis());
        return new ViewRebuildView(
                row.id(),
                row.views(),
                row.state(),
                row.eventsDone(),
                row.eventsTotal(),
                row.eventsDone() * 1000 / millis,
                row.startedAt(),
                row.finishedAt(),
                row.startedBy(),
                row.failure());
    }
}
