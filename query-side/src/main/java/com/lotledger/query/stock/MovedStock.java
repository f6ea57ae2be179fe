package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a movement or a verdict does to one lot: its signed changes, added up wherever they count. */
final class MovedStock {

    private final StockMoved moved;
    private final RecordedEvent recorded;
    private final StockChanges changes;
    private final LotId lot;
    private final Mark mark;

    MovedStock(StockMoved moved, RecordedEvent recorded, StockChanges changes) {
        this.moved = moved;
        this.recorded = recorded;
        this.changes = changes;
        this.lot = new LotId(moved.item(), moved.lotNumber());
        this.mark = Mark.of(recorded);
    }

    void add() {
        LotChange change = changes.touched(moved, recorded);
        deliveriesIn()
                .forEach(posted -> change.add(
                        posted.id(),
                        new DeliveryChange(posted, BigDecimal.ZERO, null, null, mark),
                        moved.document().movedOn()));
        Paper paper = Paper.of(moved.document(), otherLot());
        List<Movement> rows = new ArrayList<>(moved.changes().size());
        for (StockChange each : moved.changes()) {
            BigDecimal quantity = each.quantity().amount();
            BinKey place = BinKey.of(moved.item(), moved.lotNumber(), each.bin(), each.location());
            rows.add(new Movement(
                    recorded,
                    rows.size(),
                    paper,
                    place,
                    each.location(),
                    each.delivery(),
                    each.status(),
                    quantity,
                    asTyped(quantity, moved.document())));
            changes.change(place, BinChange.moved(quantity, moved.document().movedOn(), mark));
            changes.change(CellKey.of(lot, each), new CellChange(quantity, null, mark));
        }
        rows.forEach(changes::add);
        change.move(moved.document().stockMeasure().value(), rows, Balance.of(moved));
        if (moved instanceof LotEvent.LotReplaced) {
            change.replaceBy(moved.document().otherLot(), mark, moved.document().movedOn());
        } else if (moved instanceof LotEvent.StockShipped || moved instanceof LotEvent.StockReturnedByCustomer) {
            tellCustomer();
        }
    }

    /** Stock without a lot leaves its bin for a lot; the lot tells the rest. */
    static void takeUntracked(UntrackedStockMovedToLot moved, RecordedEvent recorded, StockChanges changes) {
        BigDecimal quantity = moved.stockQuantity().amount().negate();
        BinKey place = BinKey.of(moved.item(), null, moved.bin(), moved.location());
        changes.add(new Movement(
                recorded,
                0,
                Paper.of(moved.document(), moved.lotNumber()),
                place,
                moved.location(),
                new DeliveryId(new ReceiptId(moved.document().movement().value()), DeliveryId.OF_A_MOVEMENT),
                null,
                quantity,
                asTyped(quantity, moved.document())));
        changes.change(place, BinChange.moved(quantity, moved.document().movedOn(), Mark.of(recorded)));
    }

    private List<PostedDelivery> deliveriesIn() {
        return switch (moved) {
            case LotEvent.StockMovedFromOtherLot in -> in.deliveries();
            case LotTookOver in -> in.deliveries();
            case LotEvent.UntrackedStockTakenIn in -> List.of(in.delivery());
            default -> List.of();
        };
    }

    private @Nullable LotNumber otherLot() {
        return moved instanceof LotTookOver in ? in.from() : moved.document().otherLot();
    }

    private void tellCustomer() {
        Customer customer = Objects.requireNonNull(moved.document().customer());
        for (StockChange each : moved.changes()) {
            BigDecimal quantity = each.quantity().amount();
            changes.change(
                    new CustomerKey(customer.code(), lot, each.delivery()),
                    moved instanceof LotEvent.StockShipped
                            ? CustomerChange.shipped(
                                    quantity.negate(), moved.document().movedOn(), customer, mark)
                            : CustomerChange.returned(quantity, mark));
        }
    }

    /** A part of a movement in the measure of its document; the whole exactly as it was typed. */
    private static BigDecimal asTyped(BigDecimal quantity, MovementDocument document) {
        Quantity typed = document.quantity();
        if (typed != null && document.factor().toStock(typed).amount().compareTo(quantity.abs()) == 0) {
            return quantity.signum() < 0 ? typed.amount().negate() : typed.amount();
        }
        return quantity.divide(document.factor().value(), Quantity.DECIMALS, RoundingMode.HALF_UP);
    }
}
