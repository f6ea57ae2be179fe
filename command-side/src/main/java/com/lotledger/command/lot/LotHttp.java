package com.lotledger.command.lot;

import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotCommand.CreateLot;
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

/** Lots by themselves, before any receipt uses them. */
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
}
