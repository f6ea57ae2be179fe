package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.LotId;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posted receipt brings. It is available, unless an event that follows puts it into quarantine. */
final class ReceivedStock {

    private ReceivedStock() {}

    static void add(LotReceived received, RecordedEvent recorded, StockChanges changes) {
        LotId lot = new LotId(received.item(), received.lotNumber());
        Delivery delivery = received.delivery();
        Mark mark = Mark.of(recorded);
        List<Movement> portions = new ArrayList<>(received.portions().size());
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal documentQuantity = BigDecimal.ZERO;
        Paper paper = Paper.of(delivery, received.measure(), received.stockMeasure());
        for (ReceivedPortion portion : received.portions()) {
            BinKey place = BinKey.of(received.item(), received.lotNumber(), portion.bin(), portion.location());
            portions.add(movement(recorded, portions.size(), paper, place, delivery, StockStatus.RELEASED, portion));
            put(place, portion, delivery, mark, changes);
            changes.change(
                    new CellKey(lot, delivery.id(), place.bin(), place.location(), StockStatus.RELEASED),
                    new CellChange(portion.stockQuantity().amount(), delivery.receivedOn(), mark));
            quantity = quantity.add(portion.stockQuantity().amount());
            documentQuantity = documentQuantity.add(portion.quantity().amount());
        }
        portions.forEach(changes::add);
        LotChange change = changes.touched(received, recorded);
        change.add(
                delivery.id(),
                new DeliveryChange(
                        new PostedDelivery(delivery, recorded.actor(), null, null),
                        quantity,
                        documentQuantity,
                        received.measure(),
                        mark),
                delivery.receivedOn());
        change.move(received.stockMeasure().value(), portions, Balance.RECEIVED);
    }

    static void add(UntrackedStockReceived received, RecordedEvent recorded, StockChanges changes) {
        Paper paper = Paper.of(received.delivery(), received.measure(), received.stockMeasure());
        int ordinal = 0;
        for (ReceivedPortion portion : received.portions()) {
            BinKey place = BinKey.of(received.item(), null, portion.bin(), portion.location());
            changes.add(movement(recorded, ordinal, paper, place, received.delivery(), null, portion));
            put(place, portion, received.delivery(), Mark.of(recorded), changes);
            ordinal++;
        }
    }

    private static Movement movement(
            RecordedEvent recorded,
            int ordinal,
            Paper paper,
            BinKey place,
            Delivery delivery,
            @Nullable StockStatus status,
            ReceivedPortion portion) {
        return new Movement(
                recorded,
                ordinal,
                paper,
                place,
                delivery.location(),
                delivery.id(),
                status,
                portion.stockQuantity().amount(),
                portion.quantity().amount());
    }

    private static void put(BinKey place, ReceivedPortion portion, Delivery delivery, Mark mark, StockChanges changes) {
        BigDecimal quantity = portion.stockQuantity().amount();
        // The draft assigned a quantity whose number was still to be generated under no lot.
        BinKey assigned = portion.lotGenerated() ? place.withoutLot() : place;
        changes.change(assigned, BinChange.assigned(quantity.negate(), mark));
        changes.change(place, BinChange.moved(quantity, delivery.receivedOn(), mark));
    }
}
