package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallQuery.FindRecallTimeline;
import com.lotledger.api.recall.RecallTimelinePage;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened in a recall case over HTTP: all of it, or the entries of a sort. */
@RestController
@RequestMapping("/api/v1/recalls/{recall}")
@Tag(name = "Recalls")
class RecallTimelineHttp {

    private final Questions questions;

    RecallTimelineHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only entries about this consignee") @Nullable
            CustomerCode customer,

            @Parameter(description = "as it was known after the event of this position") @Nullable
            Long knownAtPosition) {}

    @GetMapping("/timeline")
    @Operation(
            operationId = "findRecallTimeline",
            summary = "List everything that happened in a case, in its order, with who, when and why")
    CompletableFuture<RecallTimelinePage> timeline(
            @PathVariable RecallId recall, @ParameterObject Filter filter, PageRequest page) {
        return entries(recall, filter, page);
    }

    @GetMapping("/communications")
    @Operation(
            operationId = "findRecallCommunications",
            summary = "List what was told to consignees and heard from them, also when asked whether they followed")
    CompletableFuture<RecallTimelinePage> communications(
            @PathVariable RecallId recall, @ParameterObject Filter filter, PageRequest page) {
        return entries(
                recall,
                filter,
                page,
                RecallEntryKind.CONSIGNEE_NOTIFIED,
                RecallEntryKind.CONSIGNEE_RESPONDED,
                RecallEntryKind.EFFECTIVENESS_CHECKED);
    }

    @GetMapping("/stopped-movements")
    @Operation(
            operationId = "findStoppedMovements",
            summary = "List the movements that were refused because of a case: the evidence that the hold holds")
    CompletableFuture<RecallTimelinePage> stopped(
            @PathVariable RecallId recall, @ParameterObject Filter filter, PageRequest page) {
        return entries(recall, filter, page, RecallEntryKind.MOVEMENT_STOPPED);
    }

    @GetMapping("/variances")
    @Operation(
            operationId = "findRecallVariances",
            summary = "List what was said about units that neither lie in stock nor came back, and what was retracted")
    CompletableFuture<RecallTimelinePage> variances(
            @PathVariable RecallId recall, @ParameterObject Filter filter, PageRequest page) {
        return entries(recall, filter, page, RecallEntryKind.VARIANCE_EXPLAINED, RecallEntryKind.VARIANCE_RETRACTED);
    }

    private CompletableFuture<RecallTimelinePage> entries(
            RecallId recall, Filter filter, PageRequest page, RecallEntryKind... kinds) {
        return questions.ask(
                new FindRecallTimeline(
                        recall,
                        List.of(kinds),
                        filter.customer(),
                        filter.knownAtPosition(),
                        page.limit(),
                        Questions.cursorOf(page)),
                RecallTimelinePage.class,
                "recall",
                "recall of this name");
    }
}
