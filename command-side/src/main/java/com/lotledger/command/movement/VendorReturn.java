package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.StockReturnedToVendor;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import org.springframework.stereotype.Component;

/** Goods go back to the vendor who delivered them, and to one vendor at a time (R-S24). */
@Component
class VendorReturn {

    private final MovementReference reference;

    VendorReturn(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(ReturnStockToVendor command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        Violations violations = proposal.violations();
        new BinsOfMovement(reference, violations).existing(command.bin(), "bin");
        List<StockChange> changes =
                StockTaken.by(command, proposal, command.delivery(), StockTaken.only(command.status()));
        List<VendorCode> vendors = proposal.lot().stream()
                .flatMap(lot -> StockTaken.deliveries(changes, lot).stream())
                .map(each -> each.delivery().vendor())
                .distinct()
                .toList();
        violations
                .unless(
                        vendors.size() <= 1,
                        "R-S24",
                        "delivery",
                        "the stock was delivered by vendors " + vendors + "; name the delivery that goes back")
                .refuseIfAny();
        proposal.fillIn(leftOut -> leftOut.ofVendor(vendors.getFirst()));
        LockedLot lot = proposal.lot().orElseThrow();
        lot.record(new StockReturnedToVendor(command.item(), command.lotNumber(), proposal.document(), changes));
        return proposal.recorded(changes);
    }
}
