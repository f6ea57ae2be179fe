package com.lotledger.query.history;

import com.lotledger.api.lot.LotHistoryPage;
import com.lotledger.api.lot.LotHistoryQuery.ReadLotHistory;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a lot over HTTP. */
@RestController
@RequestMapping("/api/v1/lot-history")
@Tag(name = "Lots")
class LotHistoryQuestionsHttp {

    private final Questions questions;

    LotHistoryQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "readLotHistory",
            summary = "Read every document and movement of a lot in the order of creation",
            description = "Document quantity and measure stand beside quantity and measure of the stock; the header's"
                    + " current total is the sum of all movements.")
    CompletableFuture<LotHistoryPage> read(
            @RequestParam ItemCode item, @RequestParam LotNumber lotNumber, PageRequest page) {
        return questions.ask(
                new ReadLotHistory(item, lotNumber, page.limit(), Questions.cursorOf(page)),
                LotHistoryPage.class,
                "lotNumber",
                "lot of this number");
    }
}
