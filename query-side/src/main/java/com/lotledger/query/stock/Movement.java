package com.lotledger.query.stock;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.value.Measure;
import com.lotledger.query.projection.RecordedEvent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row of the stock ledger in the making. */
final class Movement {

    private final RecordedEvent event;
    private final int ordinal;
    private final BinKey place;
    private final Delivery delivery;
    private final ReceivedPortion portion;
    private final Measure measure;
    private final Measure stockMeasure;
    private @Nullable Long lotSequence;
    private @Nullable BigDecimal lotTotal;

    Movement(
            RecordedEvent event,
            int ordinal,
            BinKey place,
            Delivery delivery,
            ReceivedPortion portion,
            Measure measure,
            Measure stockMeasure) {
        this.event = event;
        this.ordinal = ordinal;
        this.place = place;
        this.delivery = delivery;
        this.portion = portion;
        this.measure = measure;
        this.stockMeasure = stockMeasure;
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

    BinKey place() {
        return place;
    }

    Delivery delivery() {
        return delivery;
    }

    BigDecimal quantity() {
        return portion.stockQuantity().amount();
    }

    BigDecimal documentQuantity() {
        return portion.quantity().amount();
    }

    Measure documentMeasure() {
        return measure;
    }

    Measure stockMeasure() {
        return stockMeasure;
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
