package com.lotledger.command.drill;

import com.lotledger.api.drill.DrillCommand.CompleteDrillPhase;
import com.lotledger.api.drill.DrillCommand.SignOffDrill;
import com.lotledger.api.drill.DrillCommand.StartDrill;
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

/** Runs mock recall drills. */
@RestController
@RequestMapping("/api/v1/drills")
@Tag(name = "Drills")
class DrillHttp {

    private final LedgerCommands commands;

    DrillHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(
            operationId = "startDrill",
            summary = "Start a mock recall of a lot that is named or drawn, and its stopwatch (R-X29)",
            description = "For auditors, recall coordinators and quality. No stock moves and nothing is held.")
    CompletableFuture<CommandAnswer<@Nullable Void>> start(@RequestBody StartDrill command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{drill}/complete-drill-phase")
    @Operation(
            operationId = "completeDrillPhase",
            summary = "Stop the watch of a phase and keep what the ledger knows of the lot now (R-X29)")
    CompletableFuture<CommandAnswer<@Nullable Void>> complete(@RequestBody CompleteDrillPhase command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{drill}/sign-off-drill")
    @Operation(
            operationId = "signOffDrill",
            summary = "Sign the report of a drill whose phases are all completed (R-X29)")
    CompletableFuture<CommandAnswer<@Nullable Void>> signOff(@RequestBody SignOffDrill command, Sender sender) {
        return commands.send(command, sender);
    }
}
