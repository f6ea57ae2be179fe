package com.lotledger.query.lot;

import com.lotledger.api.lot.LotPage;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import com.lotledger.query.table.Column;
import com.lotledger.query.table.CsvTable;
import com.lotledger.query.table.ReadyFile;
import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.Spreadsheet;
import com.lotledger.query.table.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The lots that the browser shows, as a file. Read page by page, so memory does not grow with it. */
@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "Lots")
class LotExportHttp {

    private static final int MOST_LOTS = 100_000;
    private static final Table TABLE = Table.of(
            "lots",
            "Lots",
            2,
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("vendor"),
            Column.text("vendor_name"),
            Column.date("manufactured_on"),
            Column.date("purchased_on"),
            Column.date("expires_on"),
            Column.number("on_hand"),
            Column.number("released"),
            Column.number("quarantined"),
            Column.number("on_hold"),
            Column.number("rejected"),
            Column.number("recalled"),
            Column.number("deliveries"),
            Column.moment("created_at"));
    private static final String ABOUT = "With the filters and the order of the lots browser; at most 100,000 lots.";

    private final Questions questions;

    LotExportHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(path = "/lots.csv", produces = "text/csv")
    @Operation(operationId = "exportLotsAsCsv", summary = "Give lots as CSV", description = ABOUT)
    ResponseEntity<StreamingResponseBody> csv(@ParameterObject LotQuestionsHttp.Filter filter) throws IOException {
        return ReadyFile.write(bytes -> {
                    try (CsvTable table = new CsvTable(TABLE, bytes)) {
                        write(filter, table);
                    }
                })
                .answer("lots.csv", ReadyFile.CSV);
    }

    @GetMapping(path = "/lots.xlsx", produces = ReadyFile.WORKBOOK)
    @Operation(operationId = "exportLotsAsWorkbook", summary = "Give lots as a workbook", description = ABOUT)
    ResponseEntity<StreamingResponseBody> workbook(@ParameterObject LotQuestionsHttp.Filter filter) throws IOException {
        return ReadyFile.write(bytes -> {
                    try (Spreadsheet book = new Spreadsheet(bytes)) {
                        book.add(TABLE, sink -> write(filter, sink));
                    }
                })
                .answer("lots.xlsx", ReadyFile.WORKBOOK);
    }

    private void write(LotQuestionsHttp.Filter filter, RowSink rows) throws IOException {
        int written = 0;
        @Nullable String cursor = null;
        do {
            LotPage page = questions
                    .ask(filter.question(PageRequest.HIGHEST_LIMIT, cursor), LotPage.class)
                    .join();
            for (LotView lot : page.entries()) {
                add(rows, lot);
            }
            written += page.entries().size();
            cursor = page.next();
            if (cursor != null && written >= MOST_LOTS) {
                throw Refusal.conflict("R-X14", null, "there are more than 100000 such lots; filter them");
            }
        } while (cursor != null);
    }

    private static void add(RowSink rows, LotView lot) throws IOException {
        StatusQuantities quantities = lot.quantities();
        VendorCode vendor = lot.vendor();
        rows.add(Arrays.asList(
                lot.item().value(),
                lot.lotNumber().value(),
                vendor == null ? null : vendor.value(),
                lot.vendorName(),
                lot.manufacturedOn(),
                lot.purchasedOn(),
                lot.expiresOn(),
                lot.onHand().amount(),
                quantities.released().amount(),
                quantities.quarantined().amount(),
                quantities.onHold().amount(),
                quantities.rejected().amount(),
                quantities.recalled().amount(),
                BigDecimal.valueOf(lot.deliveries()),
                lot.createdAt()));
    }
}
