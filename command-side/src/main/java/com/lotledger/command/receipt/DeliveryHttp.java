package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole deliveries, for machines. */
@RestController
@RequestMapping("/api/v1/deliveries")
@Tag(name = "Purchase receipts")
class DeliveryHttp {

    private final LedgerCommands commands;

    DeliveryHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            operationId = "recordDelivery",
            summary = "Record a whole delivery: open, fill and post a purchase receipt, or do nothing",
            description =
                    "Repeated under the same receipt with the same content it answers as before and changes nothing;"
                            + " with other content it is a conflict (R-X01). A refusal lists every violation.")
    CompletableFuture<CommandAnswer<PostedReceipt>> record(@RequestBody RecordDelivery command, Sender sender) {
        return commands.send(command, sender);
    }
}
