package com.lotledger.command.item;

import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemCommand.ChangeExpiryPolicy;
import com.lotledger.api.item.ItemCommand.ChangeInventoryType;
import com.lotledger.api.item.ItemCommand.ChangeShelfLife;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemCommand.ChooseDefaultPurchaseMeasure;
import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemCommand.DescribeItem;
import com.lotledger.api.item.ItemCommand.DisableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.DisableLotTracking;
import com.lotledger.api.item.ItemCommand.DiscontinueItem;
import com.lotledger.api.item.ItemCommand.EnableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemCommand.ReinstateItem;
import com.lotledger.api.item.ItemCommand.RemovePurchaseMeasure;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Defines and changes items. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Items")
class ItemHttp {

    private final LedgerCommands commands;

    ItemHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/items")
    @Operation(operationId = "defineItem", summary = "Add an item")
    CompletableFuture<CommandAnswer<@Nullable Void>> define(@RequestBody DefineItem command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/describe-item")
    @Operation(operationId = "describeItem", summary = "Change the description")
    CompletableFuture<CommandAnswer<@Nullable Void>> describe(@RequestBody DescribeItem command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/change-inventory-type")
    @Operation(operationId = "changeInventoryType", summary = "Change between serialized and auto-serialized (R-A08)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeInventoryType(
            @RequestBody ChangeInventoryType command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/change-stock-measure")
    @Operation(
            operationId = "changeStockMeasure",
            summary = "Change the stock measure before any document used the item (R-A11)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeStockMeasure(
            @RequestBody ChangeStockMeasure command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/enable-lot-tracking")
    @Operation(
            operationId = "enableLotTracking",
            summary = "Ask for a lot number with every quantity received from now on (R-A01, R-A02)")
    CompletableFuture<CommandAnswer<@Nullable Void>> enableLotTracking(
            @RequestBody EnableLotTracking command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/disable-lot-tracking")
    @Operation(operationId = "disableLotTracking", summary = "Receive without lots from now on, with a reason (R-A04)")
    CompletableFuture<CommandAnswer<@Nullable Void>> disableLotTracking(
            @RequestBody DisableLotTracking command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/enable-auto-lot-numbers")
    @Operation(operationId = "enableAutoLotNumbers", summary = "Generate missing lot numbers from now on (R-A03)")
    CompletableFuture<CommandAnswer<@Nullable Void>> enableAutoLotNumbers(
            @RequestBody EnableAutoLotNumbers command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/disable-auto-lot-numbers")
    @Operation(operationId = "disableAutoLotNumbers", summary = "Have lot numbers typed or chosen from now on (R-A05)")
    CompletableFuture<CommandAnswer<@Nullable Void>> disableAutoLotNumbers(
            @RequestBody DisableAutoLotNumbers command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/change-expiry-policy")
    @Operation(operationId = "changeExpiryPolicy", summary = "Change how new lots expire")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeExpiryPolicy(
            @RequestBody ChangeExpiryPolicy command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/set-purchase-measure")
    @Operation(
            operationId = "setPurchaseMeasure",
            summary = "Add a purchase measure, or change one that no document used (R-L05)")
    CompletableFuture<CommandAnswer<@Nullable Void>> setPurchaseMeasure(
            @RequestBody SetPurchaseMeasure command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/remove-purchase-measure")
    @Operation(operationId = "removePurchaseMeasure", summary = "Stop buying in a measure")
    CompletableFuture<CommandAnswer<@Nullable Void>> removePurchaseMeasure(
            @RequestBody RemovePurchaseMeasure command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/choose-default-purchase-measure")
    @Operation(
            operationId = "chooseDefaultPurchaseMeasure",
            summary = "Choose the measure new receipt lines start with (R-L03)")
    CompletableFuture<CommandAnswer<@Nullable Void>> chooseDefaultPurchaseMeasure(
            @RequestBody ChooseDefaultPurchaseMeasure command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/choose-put-away-bin")
    @Operation(operationId = "choosePutAwayBin", summary = "Choose where goods of the item go at a location (R-C02)")
    CompletableFuture<CommandAnswer<@Nullable Void>> choosePutAwayBin(
            @RequestBody ChoosePutAwayBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/change-shelf-life")
    @Operation(
            operationId = "changeShelfLife",
            summary = "Say how long lots must still be good at receipt and at shipment (R-S21, R-S22)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeShelfLife(
            @RequestBody ChangeShelfLife command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/assign-gtin")
    @Operation(
            operationId = "assignGtin",
            summary =
                    "Say which GTIN the unit of stock carries (R-V01); other items may carry it too, with a warning (R-V02)")
    CompletableFuture<CommandAnswer<@Nullable Void>> assignGtin(@RequestBody AssignGtin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/discontinue-item")
    @Operation(
            operationId = "discontinueItem",
            summary = "Ask for a confirmation on new receipt lines, with a reason (R-F16)")
    CompletableFuture<CommandAnswer<@Nullable Void>> discontinue(@RequestBody DiscontinueItem command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/items/{item}/reinstate-item")
    @Operation(operationId = "reinstateItem", summary = "Take a discontinuation back, with a reason")
    CompletableFuture<CommandAnswer<@Nullable Void>> reinstate(@RequestBody ReinstateItem command, Sender sender) {
        return commands.send(command, sender);
    }
}
