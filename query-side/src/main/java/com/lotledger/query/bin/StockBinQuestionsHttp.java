package com.lotledger.query.bin;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.api.bin.StockBinPage;
import com.lotledger.api.bin.StockBinQuery.FindStockBins;
import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinView;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stock bins and stock areas over HTTP. */
@RestController
@RequestMapping("/api/v1/stock-bins")
@Tag(name = "Stock bins")
class StockBinQuestionsHttp {

    private final Questions questions;

    StockBinQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only codes that begin so") @Nullable
            String bin,

            @Parameter(description = "only those of this location") @Nullable
            LocationCode location,

            @Parameter(description = "only those directly in this area") @Nullable
            BinCode area,

            @Parameter(description = "only bins, or only areas") @Nullable
            StockBinKind kind,

            @Parameter(description = "only bins of this type") @Nullable
            BinType binType,

            @Parameter(description = "only those out of use, or only those in use") @Nullable
            Boolean discontinued) {}

    @GetMapping
    @Operation(operationId = "findStockBins", summary = "List stock bins and stock areas by code")
    CompletableFuture<StockBinPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                new FindStockBins(
                        filter.bin(),
                        filter.location(),
                        filter.area(),
                        filter.kind(),
                        filter.binType(),
                        filter.discontinued(),
                        page.limit(),
                        Questions.cursorOf(page)),
                StockBinPage.class);
    }

    @GetMapping("/{bin}")
    @Operation(
            operationId = "getStockBin",
            summary = "Show a stock bin or stock area",
            description = "A slash within the code is written %2F.")
    CompletableFuture<StockBinView> get(@PathVariable BinCode bin) {
        return questions.ask(new GetStockBin(bin), StockBinView.class, "bin", "bin or area of this code");
    }
}
