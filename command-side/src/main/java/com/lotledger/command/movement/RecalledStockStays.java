package com.lotledger.command.movement;

import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.Moving;
import com.lotledger.api.movement.StockMovementCommand.Naming;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.RecallId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an open recall covers is neither shipped nor released nor freed from a hold, whoever asks and whatever quality says (R-W05); the
 * case keeps that it was asked for (R-W07).
 */
final class RecalledStockStays {

    private RecalledStockStays() {}

    /** Refuses a movement of these deliveries; nothing when no case covers any of them. */
    static void check(Proposal proposal, Map<DeliveryId, List<RecallId>> covered, Collection<DeliveryId> wanted) {
        SortedMap<RecallId, List<DeliveryId>> stopping = new TreeMap<>();
        for (DeliveryId delivery : wanted) {
            for (RecallId recall : covered.getOrDefault(delivery, List.of())) {
                stopping.computeIfAbsent(recall, each -> new ArrayList<>()).add(delivery);
            }
        }
        StockMovementCommand command = proposal.command();
        stopping.forEach((recall, deliveries) -> {
            proposal.violations()
                    .unless(
                            false,
                            "R-W05",
                            "lotNumber",
                            "recall " + recall + " holds " + deliveries + " of item " + command.item() + " lot "
                                    + command.lotNumber());
            proposal.stopped(
                    recall, moment -> stopped(command, proposal.sender().actor(), deliveries, moment));
        });
    }

    private static StoppedMovement stopped(
            StockMovementCommand command, String actor, List<DeliveryId> deliveries, Instant moment) {
        return new StoppedMovement(
                command.movement(),
                ToldDocument.kind(command),
                command.item(),
                command.lotNumber(),
                deliveries,
                Told.quantity(command),
                Told.measure(command),
                bin(command),
                customer(command),
                actor,
                moment);
    }

    private static @Nullable BinCode bin(StockMovementCommand command) {
        return switch (command) {
            case Moving moving -> moving.bin();
            case Judging judging -> judging.bin();
            case Naming naming -> null;
        };
    }

    private static @Nullable CustomerCode customer(StockMovementCommand command) {
        return command instanceof ShipStock shipping ? shipping.customer().code() : null;
    }
}
