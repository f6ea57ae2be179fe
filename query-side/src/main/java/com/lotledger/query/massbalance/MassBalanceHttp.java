package com.lotledger.query.massbalance;

import com.lotledger.api.stock.MassBalanceQuery.ShowMassBalance;
import com.lotledger.api.stock.MassBalanceView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.past.PastParameters;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The mass balance of a lot over HTTP. */
@RestController
@RequestMapping("/api/v1/lots/{item}/{lotNumber}/mass-balance")
@Tag(name = "Lots")
class MassBalanceHttp {

    private final Questions questions;

    MassBalanceHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "showMassBalance",
            summary = "Show where everything that a lot received went",
            description = "received + returnedByCustomers + adjusted + movedIn + untrackedIn = onHand + shipped +"
                    + " returnedToVendors + writtenOff + movedOut, always exactly; also number by number for a lot that"
                    + " had others before.")
    CompletableFuture<MassBalanceView> show(
            @PathVariable ItemCode item, @PathVariable LotNumber lotNumber, @ParameterObject PastParameters past) {
        return questions.ask(
                new ShowMassBalance(item, lotNumber, past.point()),
                MassBalanceView.class,
                "lotNumber",
                "lot of this number");
    }
}
