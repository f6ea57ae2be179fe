package com.lotledger.query.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import com.lotledger.api.item.ItemQuery.GetItem;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Items over HTTP. */
@RestController
@RequestMapping("/api/v1/items")
@Tag(name = "Items")
class ItemQuestionsHttp {

    private final Questions questions;

    ItemQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only codes that begin so", example = "GAUZE-") @Nullable
            String item,

            @Parameter(description = "only items of this type") @Nullable
            InventoryType inventoryType,

            @Parameter(description = "only items with, or only items without, lot tracking") @Nullable
            Boolean lotTracking,

            @Parameter(description = "only items out of use, or only items in use") @Nullable
            Boolean discontinued,

            @Parameter(description = "only items that carry this GTIN", example = "09506000134352") @Nullable
            Gtin gtin) {}

    @GetMapping
    @Operation(operationId = "findItems", summary = "List items by code")
    CompletableFuture<ItemPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                new FindItems(
                        filter.item(),
                        filter.inventoryType(),
                        filter.lotTracking(),
                        filter.discontinued(),
                        filter.gtin(),
                        page.limit(),
                        Questions.cursorOf(page)),
                ItemPage.class);
    }

    @GetMapping("/{item}")
    @Operation(
            operationId = "getItem",
            summary = "Show an item with its purchase measures and put-away bins",
            description = "A slash within the code is written %2F.")
    CompletableFuture<ItemView> get(@PathVariable ItemCode item) {
        return questions.ask(new GetItem(item), ItemView.class, "item", "item of this code");
    }
}
