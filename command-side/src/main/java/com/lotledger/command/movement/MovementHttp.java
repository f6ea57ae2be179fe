package com.lotledger.command.movement;

import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
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

/** Movements of the stock of a lot, over HTTP. */
@RestController
@RequestMapping("/api/v1/lots/{item}/{lotNumber}")
@Tag(name = "Stock movements")
class MovementHttp {

    private final LedgerCommands commands;

    MovementHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/transfer-stock")
    @Operation(
            operationId = "transferStock",
            summary = "Move stock from one bin into another of the same type (R-Q05)",
            description =
                    "Takes from the oldest delivery first unless one is named (R-S01). Dated in the past it is accepted when"
                            + " every later day allows it (R-S03).")
    CompletableFuture<CommandAnswer<RecordedMovement>> transfer(@RequestBody TransferStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/ship-stock")
    @Operation(
            operationId = "shipStock",
            summary = "Ship released, unexpired stock to a customer (R-S10, R-S11, R-S22)",
            description = "Quality lets other stock leave with an override, which is kept with its reason (R-S12).")
    CompletableFuture<CommandAnswer<RecordedMovement>> ship(@RequestBody ShipStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/return-stock-from-customer")
    @Operation(
            operationId = "returnStockFromCustomer",
            summary = "Take goods back from a customer into quarantine",
            description = "At most what was shipped to them of the lot and has not come back yet (R-S13).")
    CompletableFuture<CommandAnswer<RecordedMovement>> returnFromCustomer(
            @RequestBody ReturnStockFromCustomer command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/return-stock-to-vendor")
    @Operation(
            operationId = "returnStockToVendor",
            summary = "Send stock back to the vendor who delivered it",
            description = "Where stock of several vendors lies, the delivery is named (R-S24).")
    CompletableFuture<CommandAnswer<RecordedMovement>> returnToVendor(
            @RequestBody ReturnStockToVendor command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/adjust-stock")
    @Operation(
            operationId = "adjustStock",
            summary = "Put right what was counted: stock was found or is missing (R-Q01)")
    CompletableFuture<CommandAnswer<RecordedMovement>> adjust(@RequestBody AdjustStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/write-off-stock")
    @Operation(
            operationId = "writeOffStock",
            summary = "Take stock out for good: expired, damaged, sampled or destroyed",
            description = "For expiry only when the lot has expired (R-E12); a destruction needs a witness (R-S14).")
    CompletableFuture<CommandAnswer<RecordedMovement>> writeOff(@RequestBody WriteOffStock command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/move-stock-to-lot")
    @Operation(
            operationId = "moveStockToLot",
            summary = "Move stock booked on the wrong lot to the right one (R-S15)",
            description = "With its delivery and status; both lots change, or neither.")
    CompletableFuture<CommandAnswer<RecordedMovement>> moveToLot(@RequestBody MoveStockToLot command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/move-untracked-stock-to-lot")
    @Operation(
            operationId = "moveUntrackedStockToLot",
            summary = "Bring stock that belongs to no lot into this one, in quarantine (R-S16)")
    CompletableFuture<CommandAnswer<RecordedMovement>> moveUntrackedToLot(
            @RequestBody MoveUntrackedStockToLot command, Sender sender) {
        return commands.send(command, sender);
    }
}
