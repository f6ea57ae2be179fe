package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
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

/** Lots by themselves: before any receipt uses them, and what becomes known of them later. */
@RestController
@RequestMapping("/api/v1/lots")
@Tag(name = "Lots")
class LotHttp {

    private final LedgerCommands commands;

    LotHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            operationId = "createLot",
            summary = "Add a lot before any receipt uses it",
            description = "The number starts with a letter, or was drawn from the location's lot number series.")
    CompletableFuture<CommandAnswer<@Nullable Void>> create(@RequestBody CreateLot command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{item}/{lotNumber}/amend-lot")
    @Operation(operationId = "amendLot", summary = "Change the profile of a lot that no purchase document has used")
    CompletableFuture<CommandAnswer<@Nullable Void>> amend(@RequestBody AmendLot command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{item}/{lotNumber}/record-supplier-lot-number")
    @Operation(
            operationId = "recordSupplierLotNumber",
            summary = "Keep the vendor's own number of a lot, by which it is found too")
    CompletableFuture<CommandAnswer<@Nullable Void>> recordSupplierLotNumber(
            @RequestBody RecordSupplierLotNumber command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{item}/{lotNumber}/inspect-delivery")
    @Operation(
            operationId = "inspectDelivery",
            summary = "Keep the condition and the certificate of one delivery of a lot",
            description = "What was said of the delivery before is replaced.")
    CompletableFuture<CommandAnswer<@Nullable Void>> inspect(@RequestBody InspectDelivery command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{item}/{lotNumber}/change-lot-expiry")
    @Operation(
            operationId = "changeLotExpiry",
            summary = "Correct or extend the expiry date of a lot in use; quality only",
            description = "An extension is later than the date before (R-S19).")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeExpiry(@RequestBody ChangeLotExpiry command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{item}/{lotNumber}/settle-expiry-conflict")
    @Operation(
            operationId = "settleExpiryConflict",
            summary = "Say which expiry date counts after a delivery told another one; quality only",
            description = "Its stock stays in quarantine until it is released (R-S20).")
    CompletableFuture<CommandAnswer<@Nullable Void>> settleExpiryConflict(
            @RequestBody SettleExpiryConflict command, Sender sender) {
        return commands.send(command, sender);
    }
}
