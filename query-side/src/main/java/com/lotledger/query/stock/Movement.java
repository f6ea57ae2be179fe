package com.lotledger.query.stock;

import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row of the stock ledger in the making. */
final class Movement {

    private final RecordedEvent event;
    private final int ordinal;
    private final Paper paper;
    private final BinKey place;
    private final LocationCode documentLocation;
    private final DeliveryId delivery;
    private final @Nullable StockStatus status;
    private final BigDecimal quantity;
    private final BigDecimal documentQuantity;
    private @Nullable Long lotSequence;
    private @Nullable BigDecimal lotTotal;

    Movement(
            RecordedEvent event,
            int ordinal,
            Paper paper,
            BinKey place,
            LocationCode documentLocation,
            DeliveryId delivery,
            @Nullable StockStatus status,
            BigDecimal quantity,
            BigDecimal documentQuantity) {
        this.event = event;
        this.ordinal = ordinal;
        this.paper = paper;
        this.place = place;
        this.documentLocation = documentLocation;
        this.delivery = delivery;
        this.status = status;
        this.quantity = quantity;
        this.documentQuantity = documentQuantity;
    }

    void settle(long sequence, BigDecimal total) {
        lotSequence = sequence;
        lotTotal = total;
    }

    RecordedEvent event() {
        return event;
    }

    int ordinal() {
        return ordinal;
    }

    Paper paper() {
        return paper;
    }

    BinKey place() {
        return place;
    }

    LocationCode documentLocation() {
        return documentLocation;
    }

    DeliveryId delivery() {
        return delivery;
    }

    @Nullable
    StockStatus status() {
        return status;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal documentQuantity() {
        return documentQuantity;
    }

    @Nullable
    Long lotSequence() {
        return lotSequence;
    }

    @Nullable
    BigDecimal lotTotal() {
        return lotTotal;
    }
}
