package com.lotledger.api.stock;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the status of stock. */
public sealed interface StockStatusQuery {

    /**
     * The stock of a lot from the company over locations to bins, by status (R-R01, R-R04). Answers a
     * {@link LotStockStatusPage}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param limit most bins of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ShowLotStockStatus(
            ItemCode item,
            LotNumber lotNumber,
            int limit,
            @Nullable String cursor) implements StockStatusQuery {}

    /**
     * The stock of an item by location: what may be used, and why the rest may not. Answers an {@link ItemStockStatusPage}, or
     * nothing when there is no such item.
     *
     * @param asOf business date by which released stock is expired or not (R-E14); the stock is that of now
     * @param limit most locations of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ShowItemStockStatus(
            ItemCode item,
            LocalDate asOf,
            int limit,
            @Nullable String cursor) implements StockStatusQuery {}
}
