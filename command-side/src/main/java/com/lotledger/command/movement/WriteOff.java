package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockWrittenOff;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import org.springframework.stereotype.Component;

/** A write-off takes stock out for good (R-Q01); because of expiry only when its lot has expired (R-E12). */
@Component
class WriteOff {

    private final MovementReference reference;

    WriteOff(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(WriteOffStock command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        new BinsOfMovement(reference, proposal.violations()).existing(command.bin(), "bin");
        proposal.lot().ifPresent(lot -> {
            RemainingDays remaining = RemainingDays.of(lot.state(), proposal.movedOn());
            proposal.violations()
                    .unless(
                            command.cause() != WriteOffCause.EXPIRY || remaining.expired(),
                            "R-E12",
                            "cause",
                            lot.state().lot() + " has not expired on " + proposal.movedOn());
        });
        List<StockChange> changes =
                StockTaken.by(command, proposal, command.delivery(), StockTaken.only(command.status()));
        proposal.violations().refuseIfAny();
        proposal.lot()
                .orElseThrow()
                .record(new StockWrittenOff(command.item(), command.lotNumber(), proposal.document(), changes));
        return proposal.recorded(changes);
    }
}
