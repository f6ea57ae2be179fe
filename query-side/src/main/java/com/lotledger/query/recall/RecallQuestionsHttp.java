package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallBalanceSheetView;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallConsigneePage;
import com.lotledger.api.recall.RecallDeliveryPage;
import com.lotledger.api.recall.RecallPage;
import com.lotledger.api.recall.RecallQuery.FindRecallConsignees;
import com.lotledger.api.recall.RecallQuery.FindRecallDeliveries;
import com.lotledger.api.recall.RecallQuery.FindRecalls;
import com.lotledger.api.recall.RecallQuery.FindShipmentsAfterConfirmation;
import com.lotledger.api.recall.RecallQuery.GetRecall;
import com.lotledger.api.recall.RecallQuery.ShowRecallBalanceSheet;
import com.lotledger.api.recall.RecallShipmentPage;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.recall.RecallView;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about recall cases over HTTP. Told with a position, each is answered as it was known then, whenever it is asked. */
@RestController
@RequestMapping("/api/v1/recalls")
@Tag(name = "Recalls")
class RecallQuestionsHttp {

    private static final String THEN = "as it was known after the event of this position";

    private final Questions questions;

    RecallQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(operationId = "findRecalls", summary = "List recall cases, the one opened last first")
    CompletableFuture<RecallPage> find(
            @Parameter(description = "only cases that have come so far", example = "CONFIRMED")
                    @RequestParam(required = false)
                    @Nullable
                    RecallStatus status,
            @Parameter(description = "only cases of this class", example = "CLASS_1")
                    @RequestParam(required = false)
                    @Nullable
                    RecallClass recallClass,
            PageRequest page) {
        return questions.ask(
                new FindRecalls(status, recallClass, page.limit(), Questions.cursorOf(page)), RecallPage.class);
    }

    @GetMapping("/{recall}")
    @Operation(
            operationId = "getRecall",
            summary =
                    "Show a recall case: what it is about, every step with who, when and why, and how far it has come")
    CompletableFuture<RecallView> get(
            @PathVariable RecallId recall,
            @Parameter(description = THEN) @RequestParam(required = false) @Nullable Long knownAtPosition) {
        return ask(new GetRecall(recall, knownAtPosition), RecallView.class);
    }

    @GetMapping("/{recall}/deliveries")
    @Operation(
            operationId = "findRecallDeliveries",
            summary =
                    "List the deliveries that a case covers, also those received since, with how each is held and what"
                            + " lies where")
    CompletableFuture<RecallDeliveryPage> deliveries(
            @PathVariable RecallId recall,
            @Parameter(description = THEN) @RequestParam(required = false) @Nullable Long knownAtPosition,
            PageRequest page) {
        return ask(
                new FindRecallDeliveries(recall, knownAtPosition, page.limit(), Questions.cursorOf(page)),
                RecallDeliveryPage.class);
    }

    @GetMapping("/{recall}/consignees")
    @Operation(
            operationId = "findRecallConsignees",
            summary =
                    "List who got what of a case, how to reach them, and whether they were told, answered and followed")
    CompletableFuture<RecallConsigneePage> consignees(
            @PathVariable RecallId recall,
            @Parameter(description = THEN) @RequestParam(required = false) @Nullable Long knownAtPosition,
            PageRequest page) {
        return ask(
                new FindRecallConsignees(recall, knownAtPosition, page.limit(), Questions.cursorOf(page)),
                RecallConsigneePage.class);
    }

    @GetMapping("/{recall}/shipments-after-confirmation")
    @Operation(
            operationId = "findShipmentsAfterConfirmation",
            summary = "List what was recorded as shipped although the case was confirmed by then")
    CompletableFuture<RecallShipmentPage> shipments(
            @PathVariable RecallId recall,
            @Parameter(description = THEN) @RequestParam(required = false) @Nullable Long knownAtPosition,
            PageRequest page) {
        return ask(
                new FindShipmentsAfterConfirmation(recall, knownAtPosition, page.limit(), Questions.cursorOf(page)),
                RecallShipmentPage.class);
    }

    @GetMapping("/{recall}/balance-sheet")
    @Operation(
            operationId = "showRecallBalanceSheet",
            summary = "Show where every unit of a case is, item by item, in units and percent",
            description = "received + adjusted = recalled + otherStock + (shipped - returned) + returnedToVendor +"
                    + " destroyed + writtenOff, always exactly.")
    CompletableFuture<RecallBalanceSheetView> balanceSheet(
            @PathVariable RecallId recall,
            @Parameter(description = THEN) @RequestParam(required = false) @Nullable Long knownAtPosition) {
        return ask(new ShowRecallBalanceSheet(recall, knownAtPosition), RecallBalanceSheetView.class);
    }

    private <A> CompletableFuture<A> ask(Object question, Class<A> answer) {
        return questions.ask(question, answer, "recall", "recall of this name");
    }
}
