package com.lotledger.command.movement;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.lot.StatusOfFoundStock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stock that turns up belongs to the named delivery, or to the newest of the lot (R-Q01). */
final class StockFoundAgain {

    private StockFoundAgain() {}

    static List<StockChange> by(AdjustStock command, Proposal proposal, @Nullable StockBinState bin) {
        Optional<LockedLot> lot = proposal.lot();
        if (lot.isEmpty()) {
            return List.of();
        }
        Optional<PostedDelivery> delivery = delivery(lot.get().state(), command.delivery());
        proposal.violations()
                .unless(
                        delivery.isPresent(),
                        "R-X02",
                        "delivery",
                        lot.get().state().lot() + " has no delivery "
                                + (command.delivery() == null ? "to add to yet" : command.delivery()));
        Optional<Quantity> quantity = proposal.stockQuantity();
        if (delivery.isEmpty() || bin == null || quantity.isEmpty()) {
            return List.of();
        }
        StockStatus status = StatusOfFoundStock.of(
                lot.get().state(),
                delivery.get().id(),
                command.bin(),
                command.status(),
                proposal.sender().roles().contains(Role.QUALITY),
                proposal.violations());
        return List.of(new StockChange(
                delivery.get().id(),
                command.bin(),
                Objects.requireNonNullElse(
                        bin.location(), delivery.get().delivery().location()),
                status,
                new SignedQuantity(quantity.get().amount())));
    }

    private static Optional<PostedDelivery> delivery(LotState lot, @Nullable DeliveryId named) {
        List<PostedDelivery> deliveries = lot.postedDeliveries();
        return named == null
                ? deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.getLast())
                : lot.posted(named);
    }
}
