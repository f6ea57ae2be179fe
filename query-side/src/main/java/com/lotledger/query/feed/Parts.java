package com.lotledger.query.feed;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.published.Change;
import com.lotledger.api.published.Movement;
import com.lotledger.api.published.Portion;
import com.lotledger.api.published.Source;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts that publications share. */
final class Parts {

    private Parts() {}

    /** What a movement of this kind always tells. */
    static <T> T told(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    static Movement movement(MovementDocument document) {
        return new Movement(
                document.movement(),
                document.movedOn(),
                document.documentNumber(),
                document.stockMeasure(),
                document.reasonCode());
    }

    static List<Change> changes(StockMoved event) {
        return event.changes().stream().map(Parts::change).toList();
    }

    static Source source(Delivery delivery) {
        return new Source(
                delivery.receipt(),
                delivery.line(),
                delivery.documentNumber(),
                delivery.vendor(),
                delivery.purchaseOrder(),
                delivery.location(),
                delivery.receivedOn());
    }

    static List<Portion> portions(List<ReceivedPortion> received) {
        return received.stream()
                .map(portion -> new Portion(portion.bin(), portion.location(), portion.stockQuantity()))
                .toList();
    }

    private static Change change(StockChange change) {
        return new Change(
                change.delivery().receipt(),
                change.delivery().line(),
                change.bin(),
                change.location(),
                change.status().status(),
                change.status().before(),
                change.quantity());
    }
}
