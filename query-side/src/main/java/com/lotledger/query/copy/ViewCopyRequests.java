package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyQuery.GetViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.CompareViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.InterruptViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.ResumeViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.StartViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.ThrowAwayViewCopy;
import com.lotledger.api.rebuild.ViewCopyView;
import com.lotledger.query.projection.ReadModel;
import java.time.Clock;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does with copies what people ask for on pages. */
@Component
class ViewCopyRequests {

    private final Copies copies;
    private final ViewCopyQueries queries;
    private final List<ReadModel> models;
    private final Clock clock;

    ViewCopyRequests(Copies copies, ViewCopyQueries queries, List<ReadModel> models, Clock clock) {
        this.copies = copies;
        this.queries = queries;
        this.models = models;
        this.clock = clock;
    }

    @QueryHandler
    @Nullable
    ViewCopyView start(StartViewCopy request) {
        copies.start(
                CopyRequest.of(
                        request.name(), request.views(), request.position(), request.moment(), models, clock.instant()),
                request.actor());
        return shown(request.name());
    }

    @QueryHandler
    @Nullable
    ViewCopyView compare(CompareViewCopy request) {
        copies.compare(request.name(), request.actor());
        return shown(request.name());
    }

    @QueryHandler
    @Nullable
    ViewCopyView interrupt(InterruptViewCopy request) {
        copies.interrupt(request.name());
        return shown(request.name());
    }

    @QueryHandler
    @Nullable
    ViewCopyView resume(ResumeViewCopy request) {
        copies.resume(request.name());
        return shown(request.name());
    }

    @QueryHandler
    @Nullable
    ViewCopyView throwAway(ThrowAwayViewCopy request) {
        copies.throwAway(request.name());
        return shown(request.name());
    }

    private @Nullable ViewCopyView shown(String name) {
        return queries.get(new GetViewCopy(name));
    }
}
