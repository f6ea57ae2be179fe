package com.lotledger.command.movement;

import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.Recalling;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.RecallId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A recall stops the deliveries that it covers while it is open, and a recall is lifted from stock that no open recall covers any more
 * (R-W08).
 */
final class RecallsStopWhatTheyCover {

    private RecallsStopWhatTheyCover() {}

    /** The deliveries that a verdict may be about. */
    static Predicate<DeliveryId> deliveries(Judging command, Map<DeliveryId, List<RecallId>> covered) {
        return switch (command) {
            case RecallStock recalling ->
                delivery -> covered.getOrDefault(delivery, List.of()).contains(recalling.recall());
            case LiftRecall lifting -> delivery -> !covered.containsKey(delivery);
            default -> delivery -> true;
        };
    }

    static void check(
            Recalling command,
            Map<DeliveryId, List<RecallId>> covered,
            Proposal proposal,
            MovementReference reference) {
        proposal.violations()
                .unless(
                        reference.heads().of(command.recall().stream()).isPresent(),
                        "R-X02",
                        "recall",
                        "recall " + command.recall() + " does not exist");
        DeliveryId named = command.delivery();
        if (named != null) {
            proposal.violations()
                    .unless(
                            deliveries(command, covered).test(named),
                            "R-W08",
                            "delivery",
                            command instanceof RecallStock
                                    ? "recall " + command.recall() + " does not cover delivery " + named
                                    : "recall " + covered.getOrDefault(named, List.of()) + " covers delivery " + named
                                            + "; close it, or exclude the delivery first");
        }
    }
}
