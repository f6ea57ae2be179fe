package com.lotledger.benchmarks.site;

import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import java.util.List;

/** What shipments left in the stream of a lot that {@link MovedLots} delivered: one unit each, over a year, to many customers. */
public final class PastShipments {

    private static final int DAYS = 365;

    private final LotNumber lot;
    private final DeliveryId delivery;
    private final long firstSequence;

    /** @param firstSequence how many events the stream has already */
    public PastShipments(LotNumber lot, long firstSequence) {
        this.lot = lot;
        this.delivery = new DeliveryId(MovedLots.delivery(lot).receipt(), 1);
        this.firstSequence = firstSequence;
    }

    public StreamEvent shipment(long number) {
        String name = "PAST-" + lot + "-" + number;
        MovementDocument document = new MovementDocument(
                new MovementId(name),
                MovementKind.SHIPMENT,
                MovedLots.RECEIVED_ON.plusDays(number % DAYS),
                name,
                Quantity.of(1),
                Premises.EACH,
                ConversionFactor.ONE,
                Premises.EACH,
                MovedLots.BIN,
                null,
                null,
                null,
                MovedLots.customer(number),
                null,
                "SO-" + number,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        StockChange change = new StockChange(
                delivery,
                MovedLots.BIN,
                Premises.locationCode(0),
                StockStatus.RELEASED,
                new SignedQuantity(BigDecimal.ONE.negate()));
        return new StreamEvent(
                "Lot",
                new LotId(MovedLots.ITEM, lot).stream(),
                firstSequence + number,
                new StockShipped(MovedLots.ITEM, lot, document, List.of(change)));
    }
}
