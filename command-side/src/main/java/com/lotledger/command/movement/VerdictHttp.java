package com.lotledger.command.movement;

import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
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

/** What quality says of stock, over HTTP. */
@RestController
@RequestMapping("/api/v1/lots/{item}/{lotNumber}")
@Tag(name = "Quality")
class VerdictHttp {

    private final LedgerCommands commands;

    VerdictHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/release-stock")
    @Operation(
            operationId = "releaseStock",
            summary = "Release quarantined stock, or a part of it",
            description =
                    "Not by whoever posted its receipt, unless the location allows it (R-S08), and not while its expiry"
                            + " date is in conflict (R-S20).")
    CompletableFuture<CommandAnswer<RecordedMovement>> release(@RequestBody ReleaseStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/reject-stock")
    @Operation(operationId = "rejectStock", summary = "Reject quarantined stock, or a part of it")
    CompletableFuture<CommandAnswer<RecordedMovement>> reject(@RequestBody RejectStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/quarantine-stock")
    @Operation(operationId = "quarantineStock", summary = "Put released or rejected stock back into quarantine")
    CompletableFuture<CommandAnswer<RecordedMovement>> quarantine(@RequestBody QuarantineStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/hold-stock")
    @Operation(operationId = "holdStock", summary = "Stop stock for the time being, whatever its status")
    CompletableFuture<CommandAnswer<RecordedMovement>> hold(@RequestBody HoldStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/lift-hold")
    @Operation(operationId = "liftHold", summary = "Give stock on hold the status back that it had")
    CompletableFuture<CommandAnswer<RecordedMovement>> liftHold(@RequestBody LiftHold command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/recall-stock")
    @Operation(
            operationId = "recallStock",
            summary = "Stop stock that an open recall covers",
            description = "The program does so by itself for everything covered; the recall coordinator only.")
    CompletableFuture<CommandAnswer<RecordedMovement>> recall(@RequestBody RecallStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/lift-recall")
    @Operation(
            operationId = "liftRecall",
            summary = "Give recalled stock the verdict back that it had, once no open recall covers it (R-W08)")
    CompletableFuture<CommandAnswer<RecordedMovement>> liftRecall(@RequestBody LiftRecall command, Sender sender) {
        return commands.send(command, sender);
    }
}
