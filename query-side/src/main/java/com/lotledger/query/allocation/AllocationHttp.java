package com.lotledger.query.allocation;

import com.lotledger.api.stock.AllocationProposal;
import com.lotledger.api.stock.AllocationQuery.ProposeAllocation;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Allocation proposals over HTTP. */
@RestController
@RequestMapping("/api/v1/allocation-proposals")
@Tag(name = "Stock")
class AllocationHttp {

    private final Questions questions;

    AllocationHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "proposeAllocation",
            summary = "Propose which stock to take for a quantity, and tell what is left out and why",
            description =
                    "What expires first goes first, then the oldest delivery, then the bins by warehouse position."
                            + " Stock that is not released, has expired or is too short-dated is skipped. Nothing is reserved.")
    CompletableFuture<AllocationProposal> propose(
            @Parameter(description = "the item", example = "GAUZE-10") @RequestParam ItemCode item,
            @Parameter(description = "only what counts at this location", example = "MAIN")
                    @RequestParam(required = false)
                    @Nullable
                    LocationCode location,
            @Parameter(description = "how much, in the stock measure", example = "12") @RequestParam Quantity quantity,
            @Parameter(description = "business date of the shipment; yours when not given", example = "2026-06-30")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf,
            Sender sender) {
        return questions.ask(
                new ProposeAllocation(item, location, quantity, asOf == null ? sender.businessDate() : asOf),
                AllocationProposal.class,
                "item",
                "item of this code");
    }
}
