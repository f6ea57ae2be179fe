package com.lotledger.query.documentlots;

import com.lotledger.api.stock.DocumentLotsPage;
import com.lotledger.api.stock.DocumentLotsQuery.FindDocumentLots;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lots of a document over HTTP. */
@RestController
@RequestMapping("/api/v1/document-lots")
@Tag(name = "Stock")
class DocumentLotsHttp {

    private final Questions questions;

    DocumentLotsHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findDocumentLots",
            summary = "List the lots that the documents of a number moved or judged",
            description = "Receipts, shipments, returns, adjustments and all others; stock without a lot is left out.")
    CompletableFuture<DocumentLotsPage> find(
            @Parameter(description = "number on the paper, exactly", example = "100000") @RequestParam
                    String documentNumber,
            PageRequest page) {
        return questions.ask(
                new FindDocumentLots(documentNumber, page.limit(), Questions.cursorOf(page)), DocumentLotsPage.class);
    }
}
