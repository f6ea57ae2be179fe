package com.lotledger.query.stock;

import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import java.util.Comparator;

/** A part of a lot's stock: of which delivery it is, where it lies, and what quality says of it. */
record CellKey(LotId lot, DeliveryId delivery, String bin, String location, StockStatus status)
        implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::lot)
            .thenComparing(CellKey::delivery)
            .thenComparing(CellKey::bin)
            .thenComparing(CellKey::location)
            .thenComparing(CellKey::status);

    static CellKey of(LotId lot, StockChange change) {
        return new CellKey(
                lot, change.delivery(), change.bin().value(), change.location().value(), change.status());
    }

    /** The status it goes back to as a key holds it. */
    String statusBefore() {
        return status.before() == null ? "" : status.before().name();
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
