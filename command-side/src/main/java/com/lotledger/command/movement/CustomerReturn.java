package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.value.Quantity;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.lot.CustomersReturnWhatTheyGot;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goods that come back from a customer wait in quarantine for a verdict (R-S13), or are recalled (R-W09). */
@Component
class CustomerReturn {

    private final MovementReference reference;

    CustomerReturn(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(ReturnStockFromCustomer command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        StockBinState bin = new BinsOfMovement(reference, proposal.violations()).receiving(command.bin(), "bin");
        Optional<LockedLot> lot = proposal.lot();
        Optional<Quantity> quantity = proposal.stockQuantity();
        List<StockChange> changes = lot.isEmpty() || quantity.isEmpty()
                ? List.of()
                : CustomersReturnWhatTheyGot.take(
                        lot.get().state(),
                        command.customer(),
                        command.delivery(),
                        quantity.get(),
                        command.bin(),
                        bin == null ? null : bin.location(),
                        proposal.violations());
        proposal.violations().refuseIfAny();
        LockedLot returning = lot.orElseThrow();
        List<StockChange> stopped = RecallsInForce.recalled(
                changes, proposal.covered(returning.state()).keySet());
        returning.record(
                new StockReturnedByCustomer(command.item(), command.lotNumber(), proposal.document(), stopped));
        return proposal.recorded(stopped);
    }
}
