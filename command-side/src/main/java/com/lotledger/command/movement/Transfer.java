package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockTransferred;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.receipt.BinsOfOtherLocationsNeedARight;
import com.lotledger.platform.provenance.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A transfer moves stock, with its delivery and status, from one bin into another (R-Q05, R-Q06). */
@Component
class Transfer {

    private final MovementReference reference;

    Transfer(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(TransferStock command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        BinsOfMovement bins = new BinsOfMovement(reference, proposal.violations());
        StockBinState from = bins.existing(command.bin(), "bin");
        StockBinState to = bins.receiving(command.toBin(), "toBin");
        if (from != null && to != null) {
            ATransferStaysWithinItsBinType.check(from, to, proposal.violations());
        }
        List<StockChange> taken =
                StockTaken.by(command, proposal, command.delivery(), StockTaken.only(command.status()));
        if (to != null) {
            taken.forEach(each -> BinsOfOtherLocationsNeedARight.check(
                    to, each.location(), "toBin", reference.locations(), sender, proposal.violations()));
        }
        proposal.violations().refuseIfAny();
        var lot = proposal.lot().orElseThrow();
        List<StockChange> changes = new ArrayList<>();
        for (StockChange each : taken) {
            changes.add(each);
            changes.add(StockTaken.put(each, command.toBin(), location(Objects.requireNonNull(to), each, lot.state())));
        }
        lot.record(new StockTransferred(command.item(), command.lotNumber(), proposal.document(), changes));
        return proposal.recorded(changes);
    }

    private static LocationCode location(StockBinState to, StockChange taken, LotState lot) {
        return Objects.requireNonNullElseGet(
                to.location(),
                () -> lot.posted(taken.delivery()).orElseThrow().delivery().location());
    }
}
