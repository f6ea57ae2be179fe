package com.lotledger.query.selfaudit;

import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.api.selfaudit.SelfAuditPage;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindDifferencesOfSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindSelfAudits;
import com.lotledger.api.selfaudit.SelfAuditQuery.GetSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditView;
import com.lotledger.platform.http.PageRequest;
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

/** Self-audits over HTTP. */
@RestController
@RequestMapping("/api/v1/self-audits")
@Tag(name = "Self-audits")
class SelfAuditHttp {

    private final SelfAudits audits;
    private final SelfAuditSchedule schedule;
    private final Questions questions;

    SelfAuditHttp(SelfAudits audits, SelfAuditSchedule schedule, Questions questions) {
        this.audits = audits;
        this.schedule = schedule;
        this.questions = questions;
    }

    /**
     * What to audit.
     *
     * @param id its name
     * @param views names of read models; all of them when none is given
     */
    record Request(@Nullable String id, @Nullable List<String> views) {}

    @PostMapping
    @Operation(
            operationId = "startSelfAudit",
            summary = "Build read models anew and compare them with the live ones",
            description = "For auditors and administrators; besides the nightly ones. Asked again under the same name,"
                    + " nothing changes. A difference brings the health of the program down until a later one passes.")
    CompletableFuture<ResponseEntity<SelfAuditView>> start(@RequestBody Request request, Sender sender) {
        audits.start(request.id(), request.views(), sender.actor());
        schedule.lookSoon();
        return show(String.valueOf(request.id()))
                .thenApply(view -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/self-audits/" + view.id()))
                        .body(view));
    }

    @GetMapping
    @Operation(operationId = "findSelfAudits", summary = "List self-audits and what they found, the latest first")
    CompletableFuture<SelfAuditPage> find(PageRequest page) {
        return questions.ask(new FindSelfAudits(page.limit(), Questions.cursorOf(page)), SelfAuditPage.class);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getSelfAudit", summary = "Show a self-audit")
    CompletableFuture<SelfAuditView> show(@PathVariable String id) {
        return questions.ask(new GetSelfAudit(id), SelfAuditView.class, "id", "self-audit of this name");
    }

    @GetMapping("/{id}/differences")
    @Operation(
            operationId = "findDifferencesOfSelfAudit",
            summary = "List what a self-audit found",
            description = "At most 100 rows of each table are listed; the self-audit counts all of them.")
    CompletableFuture<ViewDifferencePage> differences(@PathVariable String id, PageRequest page) {
        return show(id).thenCompose(found -> questions.ask(
                new FindDifferencesOfSelfAudit(id, page.limit(), Questions.cursorOf(page)), ViewDifferencePage.class));
    }
}
