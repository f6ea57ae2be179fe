package com.lotledger.query.rebuild;

import com.lotledger.api.rebuild.ViewRebuildPage;
import com.lotledger.api.rebuild.ViewRebuildQuery.FindViewRebuilds;
import com.lotledger.api.rebuild.ViewRebuildQuery.GetViewRebuild;
import com.lotledger.api.rebuild.ViewRebuildView;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds of read models over HTTP. */
@RestController
@RequestMapping("/api/v1/view-rebuilds")
@Tag(name = "Rebuilds")
class ViewRebuildHttp {

    private final Rebuilds rebuilds;
    private final Questions questions;

    ViewRebuildHttp(Rebuilds rebuilds, Questions questions) {
        this.rebuilds = rebuilds;
        this.questions = questions;
    }

    /**
     * What to build anew.
     *
     * @param views names of read models: stock, receipts, catalogue; all of them when none is given
     */
    record Request(@Nullable List<String> views) {}

    @PostMapping
    @Operation(
            operationId = "rebuildViews",
            summary = "Build read models anew from the events",
            description = "For administrators. Questions are answered from the present read models until the new ones"
                    + " replace them. The answer names the rebuild; its progress is asked for at that address.")
    CompletableFuture<ResponseEntity<ViewRebuildView>> start(@RequestBody Request request, Sender sender) {
        String id = rebuilds.start(request.views() == null ? List.of() : request.views(), sender.actor());
        return show(id).thenApply(view -> ResponseEntity.accepted()
                .location(URI.create("/api/v1/view-rebuilds/" + id))
                .body(view));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getViewRebuild", summary = "Show how far a rebuild has come")
    CompletableFuture<ViewRebuildView> show(@PathVariable String id) {
        return questions.ask(new GetViewRebuild(id), ViewRebuildView.class, "id", "rebuild of this name");
    }

    @GetMapping
    @Operation(operationId = "findViewRebuilds", summary = "List the latest rebuilds")
    CompletableFuture<ViewRebuildPage> find() {
        return questions.ask(new FindViewRebuilds(), ViewRebuildPage.class);
    }
}
