package com.lotledger.command.movement;

import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
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

/** Lots that go on under another number, over HTTP. */
@RestController
@RequestMapping("/api/v1/lots/{item}/{lotNumber}")
@Tag(name = "Lots")
class RenamingHttp {

    private final LedgerCommands commands;

    RenamingHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/renumber-lot")
    @Operation(
            operationId = "renumberLot",
            summary = "Give a lot another number",
            description = "All it holds goes on under the new number; the old one leads to it for ever (R-S17, R-S18).")
    CompletableFuture<CommandAnswer<RecordedMovement>> renumber(@RequestBody RenumberLot command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/merge-lot")
    @Operation(
            operationId = "mergeLot",
            summary = "Merge a lot that was entered twice into the right one",
            description =
                    "Of the same vendor and expiry date (R-S15); the number of the duplicate leads to it for ever (R-S17).")
    CompletableFuture<CommandAnswer<RecordedMovement>> merge(@RequestBody MergeLot command, Sender sender) {
        return commands.send(command, sender);
    }
}
