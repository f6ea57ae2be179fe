package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockAdjusted;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import org.springframework.stereotype.Component;

/** An adjustment puts right what was counted: stock was found, or is missing (R-Q01). */
@Component
class Adjustment {

    private final MovementReference reference;

    Adjustment(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(AdjustStock command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        BinsOfMovement bins = new BinsOfMovement(reference, proposal.violations());
        List<StockChange> changes = switch (command.direction()) {
            case UP -> StockFoundAgain.by(command, proposal, bins.receiving(command.bin(), "bin"));
            case DOWN -> {
                bins.existing(command.bin(), "bin");
                yield StockTaken.by(command, proposal, command.delivery(), StockTaken.only(command.status()));
            }
        };
        proposal.violations().refuseIfAny();
        LockedLot lot = proposal.lot().orElseThrow();
        List<StockChange> stopped = command.direction() == AdjustmentDirection.UP
                ? RecallsInForce.recalled(changes, proposal.covered(lot.state()).keySet())
                : changes;
        lot.record(new StockAdjusted(command.item(), command.lotNumber(), proposal.document(), stopped));
        return proposal.recorded(stopped);
    }
}
