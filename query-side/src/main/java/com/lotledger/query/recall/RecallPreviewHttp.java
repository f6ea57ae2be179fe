package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallPreviewView;
import com.lotledger.api.recall.RecallQuery.PreviewRecallScope;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Previews of scopes over HTTP. */
@RestController
@RequestMapping("/api/v1/recall-previews")
@Tag(name = "Recalls")
class RecallPreviewHttp {

    private final Questions questions;

    RecallPreviewHttp(Questions questions) {
        this.questions = questions;
    }

    @PostMapping
    @Operation(
            operationId = "previewRecallScope",
            summary = "Show what a recall would hit, before anything is opened",
            description = "Changes nothing. The body is a scope; all later pages are asked for with the same one. The"
                    + " position told is the one to confirm the case with.")
    CompletableFuture<RecallPreviewView> preview(@RequestBody RecallScope scope, PageRequest page) {
        return questions.ask(
                new PreviewRecallScope(scope, page.limit(), Questions.cursorOf(page)), RecallPreviewView.class);
    }
}
