package com.lotledger.query.trace;

import com.lotledger.api.trace.TracePage;
import com.lotledger.api.trace.TraceQuery.TraceStock;
import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.past.PastParameters;
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

/** Traces over HTTP. */
@RestController
@RequestMapping("/api/v1/traces")
@Tag(name = "Traces")
class TraceHttp {

    private final Questions questions;

    TraceHttp(Questions questions) {
        this.questions = questions;
    }

    record Start(
            @Parameter(description = "with lotNumber, vendor or customer: the item", example = "GAUZE-10") @Nullable
            ItemCode item,

            @Parameter(description = "a lot, by any name that leads to it", example = "B2401-7") @Nullable
            LotNumber lotNumber,

            @Parameter(description = "a purchase receipt by its name") @Nullable
            ReceiptId receipt,

            @Parameter(description = "only this line of the receipt") @Nullable
            Integer line,

            @Parameter(description = "everything that a vendor delivered") @Nullable
            VendorCode vendor,

            @Parameter(description = "only what the vendor delivered on this day or later") @Nullable
            LocalDate receivedFrom,

            @Parameter(description = "only what the vendor delivered on this day or earlier") @Nullable
            LocalDate receivedTo,

            @Parameter(description = "everything that a customer got") @Nullable
            CustomerCode customer,

            @Parameter(description = "everything that documents of this number moved or judged") @Nullable
            String documentNumber) {

        TraceSubject subject() {
            return new TraceSubject(
                    item, lotNumber, receipt, line, vendor, receivedFrom, receivedTo, customer, documentNumber);
        }
    }

    @GetMapping
    @Operation(
            operationId = "traceStock",
            summary = "Trace stock back to vendor, receipt and purchase order, and forward to bins and customers",
            description = "Starts at one of lotNumber (with item), receipt, vendor, customer and documentNumber, and"
                    + " follows stock through renumbering, merges and corrections between lots. Deliveries are told in groups of"
                    + " at most 50, of each first all origins, then links, places, consignees and movements. A page may be"
                    + " shorter than asked for while there is a next one. The whole is at /api/v1/exports/traces.")
    CompletableFuture<TracePage> trace(
            @ParameterObject Start start, @ParameterObject PastParameters past, PageRequest page) {
        return questions.ask(
                new TraceStock(start.subject(), past.point(), page.limit(), Questions.cursorOf(page)),
                TracePage.class,
                "lotNumber",
                "lot of this number");
    }
}
