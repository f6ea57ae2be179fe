package com.lotledger.query.audit;

import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import com.lotledger.query.question.Sorting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over HTTP. */
@RestController
@RequestMapping("/api/v1/audit-trail")
@Tag(name = "Audit trail")
class AuditTrailQuestionsHttp {

    private final Questions questions;

    AuditTrailQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    private enum Order {
        POSITION
    }

    record Filter(
            @Parameter(description = "only events of this stream", example = "receipt/GR-26-0001") @Nullable
            String stream,

            @Parameter(description = "only what this user or system did", example = "admin") @Nullable
            String actor,

            @Parameter(description = "only events recorded at this instant or later", example = "2026-01-01T00:00:00Z")
            @Nullable
            Instant from,

            @Parameter(description = "only events recorded before this instant") @Nullable
            Instant to,

            @Parameter(
                    description = "only events of this name; use it together with another filter",
                    example = "LotReceived")
            @Nullable
            String event,

            @Parameter(description = "-position, the newest first, or position, the oldest first") @Nullable
            String sort) {}

    @GetMapping
    @Operation(
            operationId = "readAuditTrail",
            summary = "Read everything that happened, with who, when and why",
            description = "Read from the stored events themselves, so that nothing lags and nothing is missing.")
    CompletableFuture<AuditTrailPage> read(@ParameterObject Filter filter, PageRequest page) {
        Sorting<Order> sorting = Sorting.parse(filter.sort(), Order.class, new Sorting<>(Order.POSITION, true));
        return questions.ask(
                new ReadAuditTrail(
                        filter.stream(),
                        filter.actor(),
                        filter.from(),
                        filter.to(),
                        filter.event(),
                        !sorting.descending(),
                        page.limit(),
                        Questions.cursorOf(page)),
                AuditTrailPage.class);
    }
}
