package com.lotledger.query.stockstatus;

import com.lotledger.api.stock.ItemStockStatusPage;
import com.lotledger.api.stock.LotStockStatusPage;
import com.lotledger.api.stock.StockStatusQuery.ShowItemStockStatus;
import com.lotledger.api.stock.StockStatusQuery.ShowLotStockStatus;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.provenance.Sender;
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

/** The status of stock over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Stock")
class StockStatusHttp {

    private final Questions questions;

    StockStatusHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/lots/{item}/{lotNumber}/stock-status")
    @Operation(
            operationId = "showLotStockStatus",
            summary = "Show the stock of a lot from the company over locations to bins, by status",
            description =
                    "total is the whole company; entries are its bins, page by page. The lot is found by every name"
                            + " it has or had.")
    CompletableFuture<LotStockStatusPage> ofLot(
            @PathVariable ItemCode item,
            @PathVariable LotNumber lotNumber,
            @ParameterObject PastParameters past,
            PageRequest page) {
        return questions.ask(
                new ShowLotStockStatus(item, lotNumber, past.point(), page.limit(), Questions.cursorOf(page)),
                LotStockStatusPage.class,
                "lotNumber",
                "lot of this number");
    }

    @GetMapping("/items/{item}/stock-status")
    @Operation(
            operationId = "showItemStockStatus",
            summary = "Show what of an item's stock can be used, and why the rest cannot, by location",
            description =
                    "Every quantity counts once: released stock is available, or expired on the day asked about, which"
                            + " is yours when none is given; the"
                            + " rest counts by its status, or as untracked when it is in no lot.")
    CompletableFuture<ItemStockStatusPage> ofItem(
            @PathVariable ItemCode item, @ParameterObject PastParameters past, PageRequest page, Sender sender) {
        return questions.ask(
                new ShowItemStockStatus(
                        item,
                        past.asOf() == null ? sender.businessDate() : past.asOf(),
                        past.point(),
                        page.limit(),
                        Questions.cursorOf(page)),
                ItemStockStatusPage.class,
                "item",
                "item of this code");
    }
}
