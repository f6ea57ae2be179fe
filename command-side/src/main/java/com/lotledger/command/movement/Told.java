package com.lotledger.command.movement;

import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.Moving;
import com.lotledger.api.movement.StockMovementCommand.Naming;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands have in common, as far as they have it. */
final class Told {

    private Told() {}

    static @Nullable Quantity quantity(StockMovementCommand command) {
        return switch (command) {
            case Moving moving -> moving.quantity();
            case Judging judging -> judging.quantity();
            case Naming naming -> null;
        };
    }

    static @Nullable Measure measure(StockMovementCommand command) {
        return switch (command) {
            case Moving moving -> moving.measure();
            case Judging judging -> judging.measure();
            case Naming naming -> null;
        };
    }

    static @Nullable LocalDate movedOn(StockMovementCommand command) {
        return command instanceof Moving moving ? moving.movedOn() : null;
    }

    /** The lots it changes. */
    static List<LotId> lots(StockMovementCommand command) {
        LotId lot = new LotId(command.item(), command.lotNumber());
        return switch (command) {
            case MoveStockToLot moving -> List.of(lot, other(command, moving.toLotNumber()));
            case Naming naming -> List.of(lot, other(command, naming.into()));
            case Moving moving -> List.of(lot);
            case Judging judging -> List.of(lot);
        };
    }

    /** Everything that has to be looked up. */
    static List<String> streams(StockMovementCommand command) {
        List<String> streams = new ArrayList<>();
        streams.add(command.item().stream());
        lots(command).forEach(each -> streams.add(each.stream()));
        if (command instanceof Moving moving) {
            streams.add(moving.bin().stream());
        }
        if (command instanceof TransferStock transfer) {
            streams.add(transfer.toBin().stream());
        }
        return streams;
    }

    private static LotId other(StockMovementCommand command, LotNumber number) {
        return new LotId(command.item(), number);
    }
}
