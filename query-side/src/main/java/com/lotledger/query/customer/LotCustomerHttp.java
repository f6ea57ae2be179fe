package com.lotledger.query.customer;

import com.lotledger.api.stock.CustomersOfLotPage;
import com.lotledger.api.stock.LotCustomerQuery.FindCustomersOfLot;
import com.lotledger.api.stock.LotCustomerQuery.FindLotsOfCustomer;
import com.lotledger.api.stock.LotsOfCustomerPage;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lots of customers and customers of lots over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Lots")
class LotCustomerHttp {

    private final Questions questions;

    LotCustomerHttp(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/customers/{customer}/lots")
    @Operation(
            operationId = "findLotsOfCustomer",
            summary = "List the lots that were shipped to a customer, with what came back",
            description = "Under the number that each lot has now.")
    CompletableFuture<LotsOfCustomerPage> lots(@PathVariable CustomerCode customer, PageRequest page) {
        return questions.ask(
                new FindLotsOfCustomer(customer, page.limit(), Questions.cursorOf(page)), LotsOfCustomerPage.class);
    }

    @GetMapping("/lots/{item}/{lotNumber}/customers")
    @Operation(
            operationId = "findCustomersOfLot",
            summary = "List the customers who got a lot, with what they still have and how to reach them",
            description = "Also those who got it under a number it had before.")
    CompletableFuture<CustomersOfLotPage> customers(
            @PathVariable ItemCode item, @PathVariable LotNumber lotNumber, PageRequest page) {
        return questions.ask(
                new FindCustomersOfLot(item, lotNumber, page.limit(), Questions.cursorOf(page)),
                CustomersOfLotPage.class,
                "lotNumber",
                "lot of this number");
    }
}
