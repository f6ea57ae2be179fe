package com.lotledger.query.fsma;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.query.table.ReadyFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Traceability records as files. They are written whole before the answer begins, so that it carries their SHA-256 sum. */
@RestController
@RequestMapping("/api/v1/exports/traceability-records")
@Tag(name = "Exports")
class TraceabilityExportHttp {

    private final TraceabilityExport export;

    TraceabilityExportHttp(TraceabilityExport export) {
        this.export = export;
    }

    @GetMapping(produces = ReadyFile.WORKBOOK)
    @Operation(
            operationId = "exportTraceabilityRecords",
            summary = "Give the key data elements of receiving and shipping as a workbook that can be sorted",
            description =
                    "Only what the ledger holds. What 21 CFR 1.1340 and 1.1345 ask for besides is listed on a sheet of"
                            + " missing elements, record by record (R-X27).")
    ResponseEntity<StreamingResponseBody> workbook(@ParameterObject TraceabilityFilter filter) throws IOException {
        return ReadyFile.write(bytes -> export.writeWorkbook(filter, bytes))
                .answer("traceability-records.xlsx", ReadyFile.WORKBOOK);
    }

    @GetMapping(path = "/{table}", produces = ReadyFile.CSV)
    @Operation(
            operationId = "exportTraceabilityTable",
            summary = "Give one table of the workbook as CSV: receiving, shipping or missing")
    ResponseEntity<StreamingResponseBody> table(@PathVariable String table, @ParameterObject TraceabilityFilter filter)
            throws IOException {
        if (!TraceabilityExport.has(table)) {
            throw Refusal.notFound("table", "there is no table of this name: receiving, shipping, missing");
        }
        return ReadyFile.write(bytes -> export.writeTable(table, filter, bytes)).answer(table + ".csv", ReadyFile.CSV);
    }
}
