package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallCommand.CancelRecall;
import com.lotledger.api.recall.RecallCommand.ChangeRecallScope;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.ConfirmRecall;
import com.lotledger.api.recall.RecallCommand.ExcludeFromRecall;
import com.lotledger.api.recall.RecallCommand.ExplainVariance;
import com.lotledger.api.recall.RecallCommand.IncludeInRecall;
import com.lotledger.api.recall.RecallCommand.NotifyConsignee;
import com.lotledger.api.recall.RecallCommand.OpenRecall;
import com.lotledger.api.recall.RecallCommand.RecordConsigneeResponse;
import com.lotledger.api.recall.RecallCommand.RecordEffectivenessCheck;
import com.lotledger.api.recall.RecallCommand.RetractVariance;
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

/** Recall cases over HTTP; the recall coordinator only (R-W14). */
@RestController
@RequestMapping("/api/v1/recalls")
@Tag(name = "Recalls")
class RecallHttp {

    private final LedgerCommands commands;

    RecallHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "openRecall", summary = "Open a recall case; nothing is held before it is confirmed")
    CompletableFuture<CommandAnswer<@Nullable Void>> open(@RequestBody OpenRecall command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/change-recall-scope")
    @Operation(
            operationId = "changeRecallScope",
            summary = "Say anew what a case is about",
            description =
                    "Before it is confirmed in every way, after that only more than before (R-W03); less is excluded lot by lot.")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeScope(
            @RequestBody ChangeRecallScope command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/exclude-from-recall")
    @Operation(
            operationId = "excludeFromRecall",
            summary = "Take a lot, or one delivery of it, out of a case",
            description = "What is recalled already stays so until the recall is lifted.")
    CompletableFuture<CommandAnswer<@Nullable Void>> exclude(@RequestBody ExcludeFromRecall command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/include-in-recall")
    @Operation(operationId = "includeInRecall", summary = "Take an exclusion back")
    CompletableFuture<CommandAnswer<@Nullable Void>> include(@RequestBody IncludeInRecall command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/confirm-recall")
    @Operation(
            operationId = "confirmRecall",
            summary = "Hold everything that a case covers, also what is received later",
            description = "From its answer on, no covered stock is shipped, released or freed (R-W04, R-W05).")
    CompletableFuture<CommandAnswer<@Nullable Void>> confirm(@RequestBody ConfirmRecall command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/notify-consignee")
    @Operation(operationId = "notifyConsignee", summary = "Keep that a consignee was told")
    CompletableFuture<CommandAnswer<@Nullable Void>> notify(@RequestBody NotifyConsignee command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/record-consignee-response")
    @Operation(
            operationId = "recordConsigneeResponse",
            summary = "Keep what a consignee answered, and what they still have")
    CompletableFuture<CommandAnswer<@Nullable Void>> respond(
            @RequestBody RecordConsigneeResponse command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/record-effectiveness-check")
    @Operation(
            operationId = "recordEffectivenessCheck",
            summary = "Keep whether a consignee had got and followed the recall")
    CompletableFuture<CommandAnswer<@Nullable Void>> check(
            @RequestBody RecordEffectivenessCheck command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/explain-variance")
    @Operation(
            operationId = "explainVariance",
            summary = "Account for units that neither lie in stock nor came back",
            description = "The same customers' stock may be explained in parts, each with a name and a reason code.")
    CompletableFuture<CommandAnswer<@Nullable Void>> explain(@RequestBody ExplainVariance command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/retract-variance")
    @Operation(operationId = "retractVariance", summary = "Take an explanation back")
    CompletableFuture<CommandAnswer<@Nullable Void>> retract(@RequestBody RetractVariance command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/close-recall")
    @Operation(
            operationId = "closeRecall",
            summary = "Close a case: it holds nothing any more",
            description =
                    "Every unit is accounted for and none is left in stock, or unaccountedReason says why not (R-W12).")
    CompletableFuture<CommandAnswer<@Nullable Void>> close(@RequestBody CloseRecall command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/{recall}/cancel-recall")
    @Operation(operationId = "cancelRecall", summary = "Give a case up that was not confirmed")
    CompletableFuture<CommandAnswer<@Nullable Void>> cancel(@RequestBody CancelRecall command, Sender sender) {
        return commands.send(command, sender);
    }
}
