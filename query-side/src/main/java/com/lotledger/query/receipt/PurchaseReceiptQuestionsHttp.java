package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptPage;
import com.lotledger.api.receipt.PurchaseReceiptQuery.Column;
import com.lotledger.api.receipt.PurchaseReceiptQuery.FindPurchaseReceipts;
import com.lotledger.api.receipt.PurchaseReceiptQuery.GetPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.PageRequest;
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

/** Purchase receipts over HTTP. */
@RestController
@RequestMapping("/api/v1/purchase-receipts")
@Tag(name = "Purchase receipts")
class PurchaseReceiptQuestionsHttp {

    private final Questions questions;

    PurchaseReceiptQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only receipts of this state") @Nullable
            PurchaseReceiptStatus status,

            @Parameter(description = "only receipts at this location") @Nullable
            LocationCode location,

            @Parameter(description = "only receipts from this vendor") @Nullable
            VendorCode vendor,

            @Parameter(description = "only receipts of this day or later", example = "2026-01-01") @Nullable
            LocalDate from,

            @Parameter(description = "only receipts of this day or earlier") @Nullable
            LocalDate to,

            @Parameter(description = "only receipts of this purchase order") @Nullable
            String purchaseOrder,

            @Parameter(description = "only the receipt of this number") @Nullable
            String documentNumber,

            @Parameter(
                    description =
                            "receivedOn, documentNumber, vendor, location, purchaseOrder or status; with a minus in"
                                    + " front to sort the other way round; -receivedOn when not given")
            @Nullable
            String sort) {}

    @GetMapping
    @Operation(operationId = "findPurchaseReceipts", summary = "Browse purchase receipts, the latest first")
    CompletableFuture<PurchaseReceiptPage> find(@ParameterObject Filter filter, PageRequest page) {
        Sorting<Column> sorting = Sorting.parse(filter.sort(), Column.class, new Sorting<>(Column.RECEIVED_ON, true));
        return questions.ask(
                new FindPurchaseReceipts(
                        filter.status(),
                        filter.location(),
                        filter.vendor(),
                        filter.from(),
                        filter.to(),
                        filter.purchaseOrder(),
                        filter.documentNumber(),
                        sorting.column(),
                        sorting.descending(),
                        page.limit(),
                        Questions.cursorOf(page)),
                PurchaseReceiptPage.class);
    }

    @GetMapping("/{receipt}")
    @Operation(
            operationId = "getPurchaseReceipt",
            summary = "Show a purchase receipt with its lines, assignments, lots and their expiration",
            description = "A slash within the receipt's name is written %2F.")
    CompletableFuture<PurchaseReceiptView> get(@PathVariable ReceiptId receipt) {
        return questions.ask(
                new GetPurchaseReceipt(receipt), PurchaseReceiptView.class, "receipt", "receipt of this name");
    }
}
