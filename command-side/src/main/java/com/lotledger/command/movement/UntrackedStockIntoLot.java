package com.lotledger.command.movement;

import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.item.LockedItem;
import com.lotledger.command.item.LockedItems;
import com.lotledger.command.item.UntrackedStock.Part;
import com.lotledger.command.item.UntrackedStockIsThere;
import com.lotledger.command.lot.ALotHasOneVendor;
import com.lotledger.command.lot.LockedLot;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.platform.provenance.Sender;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stock that belonged to no lot comes into one as a delivery of its own, named after the movement, and waits in quarantine (R-A10,
 * R-S16). The lot is locked before the item, as posting a receipt does.
 */
@Component
class UntrackedStockIntoLot {

    private final MovementReference reference;
    private final LockedItems items;

    UntrackedStockIntoLot(MovementReference reference, LockedItems items) {
        this.reference = reference;
        this.items = items;
    }

    StockMovementRecorded decide(MoveUntrackedStockToLot command, Sender sender) {
        Proposal proposal = Proposal.of(command, sender, reference);
        new BinsOfMovement(reference, proposal.violations()).existing(command.bin(), "bin");
        VendorCode vendor = vendor(command, proposal);
        Optional<LockedItem> item = proposal.item().map(each -> items.lock(each.item()));
        Optional<Quantity> quantity = proposal.stockQuantity();
        List<Part> taken = item.isEmpty() || quantity.isEmpty()
                ? List.of()
                : UntrackedStockIsThere.take(item.get().state(), command.bin(), quantity.get(), proposal.violations());
        proposal.violations().refuseIfAny();
        proposal.fillIn(leftOut -> leftOut.ofVendor(vendor));
        MovementDocument document = proposal.document();
        PostedDelivery delivery = delivery(document, Objects.requireNonNull(vendor), taken.getFirst(), sender);
        LockedLot lot = proposal.lot().orElseThrow();
        List<StockChange> changes = RecallsInForce.recalled(
                taken.stream().map(each -> change(delivery.id(), each)).toList(),
                proposal.covered(lot.state(), List.of(delivery)));
        lot.record(new UntrackedStockTakenIn(command.item(), command.lotNumber(), document, delivery, changes));
        taken.forEach(each -> item.orElseThrow()
                .record(new UntrackedStockMovedToLot(
                        command.item(),
                        document,
                        command.lotNumber(),
                        each.bin(),
                        each.location(),
                        new Quantity(each.quantity()))));
        return proposal.recorded(changes);
    }

    private static @Nullable VendorCode vendor(MoveUntrackedStockToLot command, Proposal proposal) {
        VendorCode lots = proposal.lot().map(each -> each.state().vendor()).orElse(null);
        VendorCode vendor = command.vendor() == null ? lots : command.vendor();
        proposal.lot().ifPresent(each -> {
            proposal.violations()
                    .unless(
                            vendor != null,
                            "R-S16",
                            "vendor",
                            each.state().lot() + " has no vendor; name who once delivered the stock");
            if (vendor != null) {
                proposal.violations().addAll(ALotHasOneVendor.check(each.state(), vendor));
            }
        });
        return vendor;
    }

    private static PostedDelivery delivery(MovementDocument document, VendorCode vendor, Part first, Sender sender) {
        return new PostedDelivery(
                new Delivery(
                        new ReceiptId(document.movement().value()),
                        DeliveryId.OF_A_MOVEMENT,
                        document.documentNumber(),
                        vendor,
                        null,
                        null,
                        first.location(),
                        document.movedOn()),
                sender.actor(),
                null,
                null);
    }

    private static StockChange change(DeliveryId delivery, Part part) {
        return new StockChange(
                delivery, part.bin(), part.location(), StockStatus.QUARANTINED, new SignedQuantity(part.quantity()));
    }
}
