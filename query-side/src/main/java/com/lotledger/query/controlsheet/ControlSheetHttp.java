package com.lotledger.query.controlsheet;

import com.lotledger.api.stock.ControlSheetPage;
import com.lotledger.api.stock.ControlSheetQuery.ReadControlSheet;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inventory control sheet over HTTP. */
@RestController
@RequestMapping("/api/v1/inventory-control-sheet")
@Tag(name = "Stock")
class ControlSheetHttp {

    private final Questions questions;

    ControlSheetHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only what counts at this location", example = "MAIN") @Nullable
            LocationCode location,

            @Parameter(description = "only this bin") @Nullable
            BinCode bin) {}

    @GetMapping
    @Operation(
            operationId = "readControlSheet",
            summary = "List what should lie in which bin, lot by lot and by status",
            description = "In the order of bin, item and lot; also stock that is in no lot.")
    CompletableFuture<ControlSheetPage> read(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                new ReadControlSheet(filter.location(), filter.bin(), page.limit(), Questions.cursorOf(page)),
                ControlSheetPage.class);
    }
}
