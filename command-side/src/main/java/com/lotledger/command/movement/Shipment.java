package com.lotledger.command.movement;

import com.lotledger.api.lot.LotEvent.ShipmentOverridden;
import com.lotledger.api.lot.LotEvent.ShortDatedLotShipped;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.refusal.Warning;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A shipment takes released, unexpired stock to a customer (R-S10, R-S11, R-S22), or what quality lets leave all the same (R-S12). */
@Component
class Shipment {

    private final MovementReference reference;

    Shipment(MovementReference reference) {
        this.reference = reference;
    }

    StockMovementRecorded decide(ShipStock command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        new BinsOfMovement(reference, proposal.violations()).existing(command.bin(), "bin");
        OnlyQualityOverrides.check(command.override(), sender, proposal.violations());
        StockToShip stock = StockToShip.of(command, proposal);
        proposal.violations().refuseIfAny();
        LockedLot lot = proposal.lot().orElseThrow();
        if (!stock.overridden().isEmpty()) {
            lot.record(new ShipmentOverridden(
                    command.item(),
                    command.lotNumber(),
                    command.movement(),
                    stock.overridden(),
                    Objects.requireNonNull(command.override()).value()));
        }
        stock.warned().ifPresent(each -> warn(each, command, proposal, lot));
        List<StockChange> changes = stock.taken();
        lot.record(new StockShipped(command.item(), command.lotNumber(), proposal.document(), changes));
        return proposal.recorded(changes);
    }

    private static void warn(ShortDated shortDated, ShipStock command, Proposal proposal, LockedLot lot) {
        lot.record(new ShortDatedLotShipped(
                command.item(),
                command.lotNumber(),
                command.movement(),
                shortDated.expiresOn(),
                shortDated.days(),
                shortDated.minimum()));
        proposal.warn(new Warning("R-S22", "lotNumber", shortDated.message(lot.state())));
    }
}
