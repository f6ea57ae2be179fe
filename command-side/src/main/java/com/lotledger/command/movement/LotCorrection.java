package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockMovedToOtherLot;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.command.lot.AConflictOfExpiryTravelsWithItsDelivery;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.platform.provenance.Sender;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stock that was booked on the wrong lot goes to the right one, with its deliveries and status; both change or neither (R-S15). */
@Component
class LotCorrection {

    private final MovementReference reference;

    LotCorrection(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(MoveStockToLot command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        proposal.mustExist(command.toLotNumber(), "toLotNumber");
        new BinsOfMovement(reference, proposal.violations()).existing(command.bin(), "bin");
        List<StockChange> taken =
                StockTaken.by(command, proposal, command.delivery(), StockTaken.only(command.status()));
        Optional<LockedLot> wrong = proposal.lot();
        Optional<LockedLot> right = proposal.lot(command.toLotNumber());
        List<PostedDelivery> deliveries =
                wrong.map(lot -> StockTaken.deliveries(taken, lot)).orElse(List.of());
        if (wrong.isPresent() && right.isPresent()) {
            LotsOfACorrectionBelongTogether.check(
                    wrong.get().state(), right.get().state(), deliveries, proposal.violations());
        }
        proposal.violations().refuseIfAny();
        MovementDocument document = proposal.document();
        Set<DeliveryId> covered =
                new HashSet<>(proposal.covered(wrong.orElseThrow().state()).keySet());
        covered.addAll(proposal.covered(right.orElseThrow().state(), deliveries));
        wrong.orElseThrow().record(new StockMovedToOtherLot(command.item(), command.lotNumber(), document, taken));
        right.orElseThrow()
                .record(new StockMovedFromOtherLot(
                        command.item(),
                        command.toLotNumber(),
                        document.asOtherOf(command.lotNumber()),
                        deliveries,
                        RecallsInForce.recalled(
                                taken.stream()
                                        .map(each -> StockTaken.put(each, each.bin(), each.location()))
                                        .toList(),
                                covered)));
        AConflictOfExpiryTravelsWithItsDelivery.into(
                        right.get().state(),
                        wrong.get().state(),
                        deliveries.stream().map(PostedDelivery::id).toList())
                .forEach(right.get()::record);
        return proposal.recorded(taken);
    }
}
