package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyPage;
import com.lotledger.api.rebuild.ViewCopyQuery.FindDifferencesOfCopy;
import com.lotledger.api.rebuild.ViewCopyQuery.FindViewCopies;
import com.lotledger.api.rebuild.ViewCopyQuery.GetViewCopy;
import com.lotledger.api.rebuild.ViewCopyView;
import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Copies of read models over HTTP. */
@RestController
@RequestMapping("/api/v1/view-copies")
@Tag(name = "Copies of read models")
class ViewCopyHttp {

    private final Copies copies;
    private final Questions questions;
    private final List<ReadModel> models;
    private final Clock clock;

    ViewCopyHttp(Copies copies, Questions questions, List<ReadModel> models, Clock clock) {
        this.copies = copies;
        this.questions = questions;
        this.models = models;
        this.clock = clock;
    }

    /**
     * What copy to make.
     *
     * @param name its name
     * @param views names of read models; all of them when none is given
     * @param position up to which events are in it; left out for the end or a moment
     * @param moment recorded time up to which events are in it; left out for the end or a position
     */
    record Request(
            @Nullable String name,
            @Nullable List<String> views,
            @Nullable Long position,
            @Nullable Instant moment) {}

    @PostMapping
    @Operation(
            operationId = "startViewCopy",
            summary = "Make a copy of read models as they were at a position or moment",
            description =
                    "For auditors and administrators. Without position and moment it is made at the end. Asked again"
                            + " for the same copy, nothing changes; other content under a name in use is a conflict. Questions are"
                            + " answered from it with the parameter copy once it is READY.")
    CompletableFuture<ResponseEntity<ViewCopyView>> start(@RequestBody Request request, Sender sender) {
        CopyRequest wanted = CopyRequest.of(
                request.name(), request.views(), request.position(), request.moment(), models, clock.instant());
        copies.start(wanted, sender.actor());
        return accepted(wanted.name());
    }

    @GetMapping
    @Operation(operationId = "findViewCopies", summary = "List the copies there are")
    CompletableFuture<ViewCopyPage> find() {
        return questions.ask(new FindViewCopies(), ViewCopyPage.class);
    }

    @GetMapping("/{name}")
    @Operation(operationId = "getViewCopy", summary = "Show a copy and how far it has come")
    CompletableFuture<ViewCopyView> show(@PathVariable String name) {
        return questions.ask(new GetViewCopy(name), ViewCopyView.class, "name", "copy of this name");
    }

    @PostMapping("/{name}/interrupt")
    @Operation(operationId = "interruptViewCopy", summary = "Stop filling a copy for now")
    CompletableFuture<ResponseEntity<ViewCopyView>> interrupt(@PathVariable String name, Sender sender) {
        copies.interrupt(name);
        return accepted(name);
    }

    @PostMapping("/{name}/resume")
    @Operation(operationId = "resumeViewCopy", summary = "Go on filling a copy where it stood")
    CompletableFuture<ResponseEntity<ViewCopyView>> resume(@PathVariable String name, Sender sender) {
        copies.resume(name);
        return accepted(name);
    }

    @PostMapping("/{name}/compare")
    @Operation(
            operationId = "compareViewCopy",
            summary = "Compare a copy with the live rows",
            description =
                    "A copy made at the end is brought up to where the live rows stand, so that every difference is a"
                            + " fault. The copy shows how far the comparison has come; what differs is asked for beside it.")
    CompletableFuture<ResponseEntity<ViewCopyView>> compare(@PathVariable String name, Sender sender) {
        copies.compare(name, sender.actor());
        return accepted(name);
    }

    @GetMapping("/{name}/differences")
    @Operation(
            operationId = "findDifferencesOfViewCopy",
            summary = "List what the last comparison of a copy found",
            description = "At most 100 rows of each table are listed; the comparison counts all of them.")
    CompletableFuture<ViewDifferencePage> differences(@PathVariable String name, PageRequest page) {
        return questions
                .ask(new GetViewCopy(name), ViewCopyView.class, "name", "copy of this name")
                .thenCompose(found -> questions.ask(
                        new FindDifferencesOfCopy(name, page.limit(), Questions.cursorOf(page)),
                        ViewDifferencePage.class));
    }

    @DeleteMapping("/{name}")
    @Operation(operationId = "throwAwayViewCopy", summary = "Throw a copy away")
    ResponseEntity<Void> throwAway(@PathVariable String name, Sender sender) {
        copies.throwAway(name);
        return ResponseEntity.accepted().build();
    }

    private CompletableFuture<ResponseEntity<ViewCopyView>> accepted(String name) {
        return show(name)
                .thenApply(view -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/view-copies/" + name))
                        .body(view));
    }
}
