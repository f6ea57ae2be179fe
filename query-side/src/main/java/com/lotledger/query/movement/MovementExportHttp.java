package com.lotledger.query.movement;

import com.lotledger.api.movement.StockMovementPage;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Movements as a file that can be imported again. Read page by page, so memory does not grow with the file. */
@RestController
@RequestMapping("/api/v1/exports/movements")
@Tag(name = "Stock movements")
class MovementExportHttp {

    private static final int MOVEMENTS_AT_ONCE = 500;

    private final Questions questions;

    MovementExportHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(produces = "text/csv")
    @Operation(
            operationId = "exportMovements",
            summary = "Give movements as CSV, in the form in which they are imported",
            description = "The oldest first, as far as they are recorded when the end of the file is written.")
    ResponseEntity<StreamingResponseBody> export(@ParameterObject StockMovementQuestionsHttp.Filter filter) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"movements.csv\"")
                .body(bytes -> write(filter, bytes));
    }

    private void write(StockMovementQuestionsHttp.Filter filter, OutputStream bytes) throws IOException {
        try (MovementFile file = new MovementFile(bytes)) {
            @Nullable String cursor = null;
            do {
                StockMovementPage page = questions
                        .ask(filter.question(true, MOVEMENTS_AT_ONCE, cursor), StockMovementPage.class)
                        .join();
                page.entries().forEach(file::add);
                cursor = page.next();
            } while (cursor != null);
        }
    }
}
