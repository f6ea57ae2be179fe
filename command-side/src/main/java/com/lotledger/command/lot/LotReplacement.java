package com.lotledger.command.lot;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.lot.ShippedQuantity;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.List;
import java.util.Objects;

/** What goes on under another number when a lot is renumbered or merged: all of its stock, deliveries and shipments (R-S17). */
public final class LotReplacement {

    private LotReplacement() {}

    /** How the lot comes to be that a renumbered one goes on as. */
    public static LotCreated created(LotState lot, LotNumber into) {
        String vendorName = lot.postedDeliveries().stream()
                .map(PostedDelivery::delivery)
                .filter(each -> each.vendor().equals(lot.vendor()))
                .map(Delivery::vendorName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new LotCreated(lot.lot().item(), into, Origin.BY_HAND, lot.vendor(), vendorName, lot.profile());
    }

    /** Records in both lots that the one goes on as the other, with whatever is still to be settled about it. */
    public static void record(LockedLot from, LockedLot into, MovementDocument document) {
        LotState lot = from.state();
        LotNumber number = into.state().lot().number();
        into.record(takenOver(lot, number, document));
        lot.supplierNumbers().stream()
                .filter(each -> !into.state().supplierNumbers().contains(each))
                .forEach(each ->
                        into.record(new SupplierLotNumberRecorded(lot.lot().item(), number, each)));
        for (LotDelivery each : lot.deliveries()) {
            if (each.toldExpiry() != null) {
                into.record(new LotExpiryConflictRaised(
                        lot.lot().item(), number, each.id(), lot.profile().expiresOn(), each.toldExpiry()));
            }
        }
        from.record(leaving(lot, document));
    }

    /** What the lot gives away. */
    public static List<StockChange> given(LotState lot) {
        return lot.stock().stream()
                .map(each -> new StockChange(
                        each.delivery(),
                        each.bin(),
                        each.location(),
                        each.status(),
                        each.quantity().negated()))
                .toList();
    }

    private static LotReplaced leaving(LotState lot, MovementDocument document) {
        return new LotReplaced(lot.lot().item(), lot.lot().number(), document, given(lot));
    }

    private static LotTookOver takenOver(LotState from, LotNumber into, MovementDocument document) {
        return new LotTookOver(
                from.lot().item(),
                into,
                document,
                from.lot().number(),
                from.deliveries().stream().map(LotDelivery::posted).toList(),
                shipped(from),
                from.stock());
    }

    private static List<ShippedQuantity> shipped(LotState lot) {
        return lot.deliveries().stream()
                .flatMap(delivery -> delivery.customers().stream()
                        .map(part ->
                                new ShippedQuantity(part.customer(), delivery.id(), new Quantity(part.quantity()))))
                .toList();
    }
}
