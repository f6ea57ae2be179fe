package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.ShippedQuantity;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What goes on under another number when a lot is renumbered or merged: all of its stock, deliveries and shipments (R-S17). */
final class LotReplacement {

    private LotReplacement() {}

    /** The lot gives everything away. */
    static LotReplaced leaving(LotState lot, MovementDocument document) {
        return new LotReplaced(
                lot.lot().item(), lot.lot().number(), document, changes(lot, BigDecimal::negate));
    }

    /** The other one takes it over. */
    static LotTookOver takenOver(LotState from, LotNumber into, MovementDocument document) {
        return new LotTookOver(
                from.lot().item(),
                into,
                document,
                from.lot().number(),
                from.deliveries().stream().map(LotDelivery::posted).toList(),
                shipped(from),
                changes(from, quantity -> quantity));
    }

    private static List<StockChange> changes(LotState lot, UnaryOperator<BigDecimal> direction) {
        return lot.deliveries().stream()
                .flatMap(delivery -> delivery.parts().stream()
                        .map(part -> new StockChange(
                                delivery.id(),
                                part.bin(),
                                part.location(),
                                part.status(),
                                new SignedQuantity(direction.apply(part.quantity())))))
                .toList();
    }

    private static List<ShippedQuantity> shipped(LotState lot) {
        return lot.deliveries().stream()
                .flatMap(delivery -> delivery.customers().stream()
                        .map(part -> new ShippedQuantity(
                                part.customer(), delivery.id(), new Quantity(part.quantity()))))
                .toList();
    }
}
