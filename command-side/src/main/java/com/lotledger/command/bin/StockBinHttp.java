package com.lotledger.command.bin;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinCommand.ReactivateStockBin;
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

/** Defines and changes stock bins and stock areas. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Stock bins")
class StockBinHttp {

    private final LedgerCommands commands;

    StockBinHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/stock-bins")
    @Operation(operationId = "defineStockBin", summary = "Add a stock bin")
    CompletableFuture<CommandAnswer<@Nullable Void>> defineBin(@RequestBody DefineStockBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-areas")
    @Operation(operationId = "defineStockArea", summary = "Add a stock area")
    CompletableFuture<CommandAnswer<@Nullable Void>> defineArea(@RequestBody DefineStockArea command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-bins/{bin}/describe-stock-bin")
    @Operation(operationId = "describeStockBin", summary = "Change the description of a bin or area")
    CompletableFuture<CommandAnswer<@Nullable Void>> describe(@RequestBody DescribeStockBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-bins/{bin}/move-to-stock-area")
    @Operation(operationId = "moveToStockArea", summary = "Put a bin or area into another area of its location (R-B11)")
    CompletableFuture<CommandAnswer<@Nullable Void>> move(@RequestBody MoveToStockArea command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-bins/{bin}/change-warehouse-position")
    @Operation(operationId = "changeWarehousePosition", summary = "Rank a bin inside its area (R-B10)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeWarehousePosition(
            @RequestBody ChangeWarehousePosition command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-bins/{bin}/discontinue-stock-bin")
    @Operation(operationId = "discontinueStockBin", summary = "Take an empty bin out of use, with a reason (R-B09)")
    CompletableFuture<CommandAnswer<@Nullable Void>> discontinue(
            @RequestBody DiscontinueStockBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/stock-bins/{bin}/reactivate-stock-bin")
    @Operation(
            operationId = "reactivateStockBin",
            summary = "Put a discontinued bin into use again, with a reason (R-B09)")
    CompletableFuture<CommandAnswer<@Nullable Void>> reactivate(
            @RequestBody ReactivateStockBin command, Sender sender) {
        return commands.send(command, sender);
    }
}
