package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.StockMoved;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What made a lot's stock more or less; together they are what is on hand. The names are those of columns. */
enum Balance {
    RECEIVED(1),
    SHIPPED(-1),
    RETURNED_BY_CUSTOMER(1),
    RETURNED_TO_VENDOR(-1),
    ADJUSTED(1),
    WRITTEN_OFF(-1),
    MOVED_IN(1),
    MOVED_OUT(-1),
    UNTRACKED_IN(1);

    private final int sign;

    Balance(int sign) {
        this.sign = sign;
    }

    /** 1 when it counts as it is, -1 when what left is counted as a positive number. */
    int sign() {
        return sign;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Balance::column).toList();
    }

    /** What an event counts as; null when it leaves the sum as it was. */
    static @Nullable Balance of(StockMoved moved) {
        return switch (moved) {
            case LotEvent.StockShipped ignored -> SHIPPED;
            case LotEvent.StockReturnedByCustomer ignored -> RETURNED_BY_CUSTOMER;
            case LotEvent.StockReturnedToVendor ignored -> RETURNED_TO_VENDOR;
            case LotEvent.StockAdjusted ignored -> ADJUSTED;
            case LotEvent.StockWrittenOff ignored -> WRITTEN_OFF;
            case LotEvent.StockMovedFromOtherLot ignored -> MOVED_IN;
            case LotEvent.LotTookOver ignored -> MOVED_IN;
            case LotEvent.StockMovedToOtherLot ignored -> MOVED_OUT;
            case LotEvent.LotReplaced ignored -> MOVED_OUT;
            case LotEvent.UntrackedStockTakenIn ignored -> UNTRACKED_IN;
            case LotEvent.StockTransferred ignored -> null;
            case LotEvent.StockReleased ignored -> null;
            case LotEvent.StockRejected ignored -> null;
            case LotEvent.StockQuarantined ignored -> null;
            case LotEvent.StockHeld ignored -> null;
            case LotEvent.HoldLifted ignored -> null;
            case LotEvent.StockRecalled ignored -> null;
            case LotEvent.RecallLifted ignored -> null;
        };
    }
}
