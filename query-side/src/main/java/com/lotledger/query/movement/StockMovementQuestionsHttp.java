package com.lotledger.query.movement;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockMovementPage;
import com.lotledger.api.movement.StockMovementQuery.FindStockMovements;
import com.lotledger.api.movement.StockMovementQuery.GetStockMovement;
import com.lotledger.api.movement.StockMovementView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
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

/** Movements over HTTP. */
@RestController
@RequestMapping("/api/v1/stock-movements")
@Tag(name = "Stock movements")
class StockMovementQuestionsHttp {

    private final Questions questions;

    StockMovementQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only movements of this item") @Nullable
            ItemCode item,

            @Parameter(description = "only movements that named this lot") @Nullable
            LotNumber lot,

            @Parameter(description = "only movements of this kind", example = "SHIPMENT") @Nullable
            MovementKind kind,

            @Parameter(description = "only movements to or from this customer or vendor") @Nullable
            String partner,

            @Parameter(description = "only movements with this number on the paper") @Nullable
            String documentNumber,

            @Parameter(description = "only movements of this business date or later") @Nullable
            LocalDate from,

            @Parameter(description = "only movements of this business date or earlier") @Nullable
            LocalDate to,

            @Parameter(description = "true puts the oldest first") @Nullable
            Boolean oldestFirst) {

        FindStockMovements question(boolean whetherOldestFirst, int limit, @Nullable String cursor) {
            return new FindStockMovements(
                    item, lot, kind, partner, documentNumber, from, to, whetherOldestFirst, limit, cursor);
        }
    }

    @GetMapping
    @Operation(operationId = "findStockMovements", summary = "Browse movements, the newest first")
    CompletableFuture<StockMovementPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                filter.question(Boolean.TRUE.equals(filter.oldestFirst()), page.limit(), Questions.cursorOf(page)),
                StockMovementPage.class);
    }

    @GetMapping("/{movement}")
    @Operation(
            operationId = "getStockMovement",
            summary = "Show a movement: what was told, what it changed, who recorded it when and why")
    CompletableFuture<StockMovementView> get(@PathVariable MovementId movement) {
        return questions.ask(
                new GetStockMovement(movement), StockMovementView.class, "movement", "movement of this name");
    }
}
