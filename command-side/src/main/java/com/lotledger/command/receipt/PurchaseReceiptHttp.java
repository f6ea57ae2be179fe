package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AbandonPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AssignQuantityToBin;
import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
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

/** Receiving step by step, for people. */
@RestController
@RequestMapping("/api/v1/purchase-receipts")
@Tag(name = "Purchase receipts")
class PurchaseReceiptHttp {

    private final LedgerCommands commands;

    PurchaseReceiptHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "openPurchaseReceipt", summary = "Open a draft receipt of one vendor's delivery")
    CompletableFuture<CommandAnswer<@Nullable Void>> open(@RequestBody OpenPurchaseReceipt command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/add-receipt-line")
    @Operation(operationId = "addReceiptLine", summary = "Add a line to a draft")
    CompletableFuture<CommandAnswer<@Nullable Void>> addLine(@RequestBody AddReceiptLine command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/remove-receipt-line")
    @Operation(operationId = "removeReceiptLine", summary = "Take a line and its assignments out of a draft")
    CompletableFuture<CommandAnswer<@Nullable Void>> removeLine(@RequestBody RemoveReceiptLine command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/assign-quantity-to-bin")
    @Operation(operationId = "assignQuantityToBin", summary = "Put a part of a line into a bin and a lot")
    CompletableFuture<CommandAnswer<@Nullable Void>> assign(@RequestBody AssignQuantityToBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/unassign-quantity-from-bin")
    @Operation(operationId = "unassignQuantityFromBin", summary = "Take an assignment out of a draft")
    CompletableFuture<CommandAnswer<@Nullable Void>> unassign(
            @RequestBody UnassignQuantityFromBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/post-purchase-receipt")
    @Operation(
            operationId = "postPurchaseReceipt",
            summary = "Take the goods into stock",
            description =
                    "Refused with every violation at once: each quantity without a lot, each sum that does not match."
                            + " A posted receipt never changes.")
    CompletableFuture<CommandAnswer<PostedReceipt>> post(@RequestBody PostPurchaseReceipt command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{receipt}/abandon-purchase-receipt")
    @Operation(operationId = "abandonPurchaseReceipt", summary = "Give a draft up, with a reason")
    CompletableFuture<CommandAnswer<@Nullable Void>> abandon(
            @RequestBody AbandonPurchaseReceipt command, Sender sender) {
        return commands.send(command, sender);
    }
}
