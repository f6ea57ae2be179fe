package com.lotledger.query.trace;

import com.lotledger.api.trace.TracePage;
import com.lotledger.api.trace.TraceQuery.TraceStock;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.past.PastParameters;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Whole traces as a file. Read page by page, so memory does not grow with the trace. */
@RestController
@RequestMapping("/api/v1/exports/traces")
@Tag(name = "Traces")
class TraceExportHttp {

    private final Questions questions;

    TraceExportHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(produces = "text/csv")
    @Operation(
            operationId = "exportTrace",
            summary = "Give a whole trace as CSV",
            description =
                    "Starts as /api/v1/traces does, and tells the same entries. With knownAtPosition the quantities are"
                            + " the same whenever it is asked for.")
    CompletableFuture<ResponseEntity<StreamingResponseBody>> export(
            @ParameterObject TraceHttp.Start start, @ParameterObject PastParameters past) {
        return ask(start, past, null)
                .thenApply(first -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trace.csv\"")
                        .body(bytes -> write(start, past, first, bytes)));
    }

    private void write(TraceHttp.Start start, PastParameters past, TracePage first, OutputStream bytes)
            throws IOException {
        try (TraceFile file = new TraceFile(bytes)) {
            TracePage page = first;
            page.entries().forEach(file::add);
            while (page.next() != null) {
                page = ask(start, past, page.next()).join();
                page.entries().forEach(file::add);
            }
        }
    }

    private CompletableFuture<TracePage> ask(TraceHttp.Start start, PastParameters past, @Nullable String cursor) {
        return questions.ask(
                new TraceStock(start.subject(), past.point(), PageRequest.HIGHEST_LIMIT, cursor),
                TracePage.class,
                "lotNumber",
                "lot of this number");
    }
}
