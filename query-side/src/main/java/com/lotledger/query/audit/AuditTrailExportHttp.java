package com.lotledger.query.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.api.audit.AuditTrailEntryView;
import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.platform.store.StoredEventMapper;
import com.lotledger.query.question.Questions;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.CsvTable;
import com.lotledger.query.table.ReadyFile;
import com.lotledger.query.table.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The audit trail as a file. Read page by page while it is sent, so memory does not grow with it. */
@RestController
@RequestMapping("/api/v1/exports/audit-trail")
@Tag(name = "Audit trail")
class AuditTrailExportHttp {

    private static final int EVENTS_AT_ONCE = 500;
    private static final ObjectMapper JSON = StoredEventMapper.create();
    private static final Table TABLE = Table.of(
            "audit_trail",
            "Audit trail",
            1,
            Column.number("position"),
            Column.moment("recorded_at"),
            Column.text("actor"),
            Column.date("business_date"),
            Column.text("event"),
            Column.text("revision"),
            Column.text("stream"),
            Column.number("sequence"),
            Column.text("reason"),
            Column.text("command"),
            Column.text("command_id"),
            Column.text("content"));

    private final Questions questions;

    AuditTrailExportHttp(Questions questions) {
        this.questions = questions;
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

            @Parameter(description = "only events of this name; use it together with another filter") @Nullable
            String event) {

        ReadAuditTrail question(@Nullable String cursor) {
            return new ReadAuditTrail(
                    given(stream), given(actor), from, to, given(event), true, EVENTS_AT_ONCE, cursor);
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }

    @GetMapping(produces = "text/csv")
    @Operation(
            operationId = "exportAuditTrail",
            summary = "Give the audit trail as CSV, with the content of each event as JSON",
            description = "The oldest first, as far as it is recorded when the end of the file is written.")
    ResponseEntity<StreamingResponseBody> export(@ParameterObject Filter filter) {
        AuditTrailPage first = read(filter, null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ReadyFile.CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-trail.csv\"")
                .body(bytes -> write(filter, first, bytes));
    }

    private AuditTrailPage read(Filter filter, @Nullable String cursor) {
        return questions.ask(filter.question(cursor), AuditTrailPage.class).join();
    }

    private void write(Filter filter, AuditTrailPage first, OutputStream bytes) throws IOException {
        try (CsvTable csv = new CsvTable(TABLE, bytes)) {
            AuditTrailPage page = first;
            while (true) {
                page.entries().forEach(entry -> add(csv, entry));
                if (page.next() == null) {
                    return;
                }
                page = read(filter, page.next());
            }
        }
    }

    private static void add(CsvTable csv, AuditTrailEntryView entry) {
        csv.add(Arrays.asList(
                BigDecimal.valueOf(entry.position()),
                entry.recordedAt(),
                entry.actor(),
                entry.businessDate(),
                entry.event(),
                entry.revision(),
                entry.stream(),
                BigDecimal.valueOf(entry.sequence()),
                entry.reason(),
                entry.commandName(),
                entry.commandId(),
                content(entry)));
    }

    private static String content(AuditTrailEntryView entry) {
        try {
            return JSON.writeValueAsString(entry.payload());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read as JSON is written as JSON", impossible);
        }
    }
}
