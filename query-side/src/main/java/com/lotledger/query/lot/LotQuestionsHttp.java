package com.lotledger.query.lot;

import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotPage;
import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.past.PastParameters;
import com.lotledger.query.question.Questions;
import com.lotledger.query.question.Sorting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lots browser and the card of a lot over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Lots")
class LotQuestionsHttp {

    private final Questions questions;

    LotQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only lots of this item", example = "GAUZE-10") @Nullable
            ItemCode item,

            @Parameter(description = "only lots of this vendor") @Nullable
            VendorCode vendor,

            @Parameter(description = "only lot numbers that begin so", example = "1000") @Nullable
            String lotNumber,

            @Parameter(description = "only lots that expire on this day or later") @Nullable
            LocalDate expiresFrom,

            @Parameter(description = "only lots that expire on this day or earlier") @Nullable
            LocalDate expiresTo,

            @Parameter(description = "only lots of which stock lies at this location") @Nullable
            LocationCode location,

            @Parameter(description = "only lots in stock, or only lots without stock") @Nullable
            Boolean withStock,

            @Parameter(
                    description = "item, lotNumber, vendor, expiresOn, onHand, created, manufacturedOn, purchasedOn or"
                            + " deliveries; with a minus in front to sort the other way round",
                    example = "-expiresOn")
            @Nullable
            String sort) {

        FindLots question(int limit, @Nullable String cursor) {
            Sorting<Column> sorting = Sorting.parse(sort, Column.class, new Sorting<>(Column.ITEM, false));
            return new FindLots(
                    item,
                    vendor,
                    lotNumber,
                    expiresFrom,
                    expiresTo,
                    location,
                    withStock,
                    sorting.column(),
                    sorting.descending(),
                    limit,
                    cursor);
        }
    }

    @GetMapping("/lots")
    @Operation(operationId = "findLots", summary = "Browse lots, sorted by any column")
    CompletableFuture<LotPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(filter.question(page.limit(), Questions.cursorOf(page)), LotPage.class);
    }

    @GetMapping("/lots/{item}/{lotNumber}")
    @Operation(
            operationId = "getLotCard",
            summary = "Show the card of a lot: profile, stock by bin, deliveries",
            description =
                    "A slash within an item code or lot number is written %2F. About the past: stock, status, expiry and"
                            + " deliveries as they were; the lot is found by the names it had.")
    CompletableFuture<LotCardView> show(
            @PathVariable ItemCode item, @PathVariable LotNumber lotNumber, @ParameterObject PastParameters past) {
        return questions.ask(
                new GetLotCard(item, lotNumber, past.point()), LotCardView.class, "lotNumber", "lot of this number");
    }
}
