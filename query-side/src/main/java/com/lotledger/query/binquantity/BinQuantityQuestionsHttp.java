package com.lotledger.query.binquantity;

import com.lotledger.api.bin.BinQuantityPage;
import com.lotledger.api.bin.BinQuantityQuery.FindBinQuantities;
import com.lotledger.api.bin.BinQuantityQuery.Grouping;
import com.lotledger.api.bin.BinQuantityQuery.SumBinQuantities;
import com.lotledger.api.bin.BinQuantityTotalPage;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.past.PastParameters;
import com.lotledger.query.question.Questions;
import com.lotledger.query.question.Sorting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quantities in bins over HTTP. */
@RestController
@RequestMapping("/api/v1/bin-quantities")
@Tag(name = "Bin quantities")
class BinQuantityQuestionsHttp {

    private final Questions questions;

    BinQuantityQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only this item", example = "GAUZE-10") @Nullable
            ItemCode item,

            @Parameter(description = "only lots of this number") @Nullable
            LotNumber lot,

            @Parameter(description = "only this bin") @Nullable
            BinCode bin,

            @Parameter(description = "only what counts at this location") @Nullable
            LocationCode location) {}

    record TotalFilter(
            @Parameter(description = "what to sum over: item, bin, location or lot", example = "item") @Nullable
            String by,

            @Parameter(description = "only this item") @Nullable
            ItemCode item,

            @Parameter(description = "only this bin") @Nullable
            BinCode bin,

            @Parameter(description = "only what counts at this location") @Nullable
            LocationCode location) {}

    @GetMapping
    @Operation(
            operationId = "findBinQuantities",
            summary = "List what lies in which bin, and what drafts have assigned to it",
            description = "By item, lot and bin; what came down to nothing is left out. onHand and pending are decimal"
                    + " texts in the item's stock measure. About the past, pending is nothing.")
    CompletableFuture<BinQuantityPage> find(
            @ParameterObject Filter filter, @ParameterObject PastParameters past, PageRequest page) {
        return questions.ask(
                new FindBinQuantities(
                        filter.item(),
                        filter.lot(),
                        filter.bin(),
                        filter.location(),
                        past.point(),
                        page.limit(),
                        Questions.cursorOf(page)),
                BinQuantityPage.class);
    }

    @GetMapping("/totals")
    @Operation(
            operationId = "sumBinQuantities",
            summary = "Sum quantities in bins by item, bin, location or lot",
            description = "Never over several items, for they have different measures.")
    CompletableFuture<BinQuantityTotalPage> sum(
            @ParameterObject TotalFilter filter, @ParameterObject PastParameters past, PageRequest page) {
        return questions.ask(
                new SumBinQuantities(
                        Sorting.column("by", filter.by(), Grouping.class, Grouping.ITEM),
                        filter.item(),
                        filter.bin(),
                        filter.location(),
                        past.point(),
                        page.limit(),
                        Questions.cursorOf(page)),
                BinQuantityTotalPage.class);
    }
}
