package com.lotledger.command.movement;

import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.HoldLifted;
import com.lotledger.api.lot.LotEvent.RecallLifted;
import com.lotledger.api.lot.LotEvent.StockHeld;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.lot.LotEvent.StockRejected;
import com.lotledger.api.lot.LotEvent.StockReleased;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.Recalling;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.lot.JudgedStock;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A verdict of quality gives stock another status and leaves it where it is (R-S06, R-S07). */
@Component
class Verdict {

    private final MovementReference reference;

    Verdict(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(Judging command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        Map<DeliveryId, List<RecallId>> covered =
                proposal.lot().map(lot -> proposal.covered(lot.state())).orElse(Map.of());
        if (command instanceof Recalling recalling) {
            RecallsStopWhatTheyCover.check(recalling, covered, proposal, reference);
        }
        Optional<JudgedStock> judged = proposal.lot().map(lot -> judged(command, lot, covered, proposal));
        if (command instanceof ReleaseStock || command instanceof LiftHold) {
            judged.ifPresent(stock -> RecalledStockStays.check(proposal, covered, stock.deliveries()));
        }
        if (command instanceof ReleaseStock) {
            judged.ifPresent(stock -> stock.checkRelease(sender.actor(), this::preferences, proposal.violations()));
        }
        proposal.violations().refuseIfAny();
        List<StockChange> changes = judged.orElseThrow().changes();
        proposal.lot().orElseThrow().record(event(command, proposal.document(), changes));
        return proposal.recorded(changes);
    }

    private static JudgedStock judged(
            Judging command, LockedLot lot, Map<DeliveryId, List<RecallId>> covered, Proposal proposal) {
        return JudgedStock.of(
                lot.state(),
                command,
                RecallsStopWhatTheyCover.deliveries(command, covered),
                proposal.stockQuantity().map(Quantity::amount).orElse(null),
                proposal.violations());
    }

    private QualityPreferences preferences(LocationCode location) {
        return reference.locations().find(location).map(LocationState::quality).orElse(QualityPreferences.DEFAULT);
    }

    private static LotEvent event(Judging command, MovementDocument document, List<StockChange> changes) {
        return switch (command) {
            case ReleaseStock told -> new StockReleased(told.item(), told.lotNumber(), document, changes);
            case RejectStock told -> new StockRejected(told.item(), told.lotNumber(), document, changes);
            case QuarantineStock told -> new StockQuarantined(told.item(), told.lotNumber(), document, changes);
            case HoldStock told -> new StockHeld(told.item(), told.lotNumber(), document, changes);
            case LiftHold told -> new HoldLifted(told.item(), told.lotNumber(), document, changes);
            case RecallStock told -> new StockRecalled(told.item(), told.lotNumber(), document, changes);
            case LiftRecall told -> new RecallLifted(told.item(), told.lotNumber(), document, changes);
        };
    }
}
