package com.lotledger.query.expiration;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.LotExpirationPage;
import com.lotledger.api.lot.LotExpirationQuery.CountExpirations;
import com.lotledger.api.lot.LotExpirationQuery.FindLotExpirations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The expiry of lots over HTTP. */
@RestController
@RequestMapping("/api/v1/lot-expirations")
@Tag(name = "Lots")
class LotExpirationQuestionsHttp {

    private static final int WEEKS = 13;

    private final Questions questions;

    LotExpirationQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only lots that expire on this day or later", example = "2026-01-01") @Nullable
            LocalDate from,

            @Parameter(description = "only lots that expire on this day or earlier", example = "2026-12-31") @Nullable
            LocalDate to,

            @Parameter(description = "business date by which a lot is expired or not; yours when not given") @Nullable
            LocalDate asOf,

            @Parameter(description = "only lots that expire within so many days from asOf, 0 to 36500", example = "90")
            @Nullable
            Integer expiringWithinDays,

            @Parameter(description = "only lots of this item") @Nullable
            ItemCode item,

            @Parameter(description = "only stock at this location; quantities then count nothing else") @Nullable
            LocationCode location,

            @Parameter(description = "the lots that never expire instead of those that do") @Nullable
            Boolean withoutExpiry,

            @Parameter(description = "also lots of which nothing is left") @Nullable
            Boolean includeDepleted) {}

    @GetMapping
    @Operation(
            operationId = "findLotExpirations",
            summary = "List lots by expiry date, the soonest first, with stock by bin",
            description = "A lot is expired when the business date is after its expiry date; that day itself is good.")
    CompletableFuture<LotExpirationPage> find(@ParameterObject Filter filter, PageRequest page, Sender sender) {
        return questions.ask(
                new FindLotExpirations(
                        filter.asOf() == null ? sender.businessDate() : filter.asOf(),
                        filter.from(),
                        filter.to(),
                        filter.expiringWithinDays(),
                        filter.item(),
                        filter.location(),
                        Boolean.TRUE.equals(filter.withoutExpiry()),
                        Boolean.TRUE.equals(filter.includeDepleted()),
                        page.limit(),
                        Questions.cursorOf(page)),
                LotExpirationPage.class);
    }

    record CalendarFilter(
            @Parameter(description = "business date by which a lot is expired or not; yours when not given") @Nullable
            LocalDate asOf,

            @Parameter(
                    description = "how many weeks, that of asOf included, 1 to 104; 13 when not given",
                    example = "26")
            @Nullable
            Integer weeks,

            @Parameter(description = "only lots of this item; quantities are summed then") @Nullable
            ItemCode item,

            @Parameter(description = "only stock at this location") @Nullable
            LocationCode location) {}

    @GetMapping("/calendar")
    @Operation(
            operationId = "countExpirations",
            summary = "Count the lots in stock that expire, by week and location",
            description =
                    "What is expired already is counted by itself, with no week. Quantities are summed for one item"
                            + " only, for items have different measures.")
    CompletableFuture<ExpiryCalendarView> count(@ParameterObject CalendarFilter filter, Sender sender) {
        return questions.ask(
                new CountExpirations(
                        filter.asOf() == null ? sender.businessDate() : filter.asOf(),
                        filter.weeks() == null ? WEEKS : filter.weeks(),
                        filter.item(),
                        filter.location()),
                ExpiryCalendarView.class);
    }
}
