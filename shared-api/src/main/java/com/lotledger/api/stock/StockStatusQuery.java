package com.lotledger.api.stock;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
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
     * @param at the past it is about
     * @param limit most bins of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ShowLotStockStatus(
            ItemCode item,
            LotNumber lotNumber,
            PointInTime at,
            int limit,
            @Nullable String cursor) implements StockStatusQuery {}

    /**
     * The stock of an item by location: what may be used, and why the rest may not. Answers an {@link ItemStockStatusPage}, or
     * nothing when there is no such item.
     *
     * @param today business date by which released stock is expired or not (R-E14)
     * @param at the past it is about
     * @param limit most locations of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ShowItemStockStatus(
            ItemCode item,
            LocalDate today,
            PointInTime at,
            int limit,
            @Nullable String cursor) implements StockStatusQuery {}

    /**
     * Stock that waits for a verdict: quarantined or on hold, by item, expiry, receipt, lot number and place. Answers a
     * {@link StockPartPage}.
     *
     * @param item only of this item
     * @param location only what counts at this location
     * @param status only {@code QUARANTINED} or only {@code ON_HOLD}
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindStockAwaitingVerdict(
            @Nullable ItemCode item,
            @Nullable LocationCode location,
            @Nullable QualityStatus status,
            int limit,
            @Nullable String cursor)
            implements StockStatusQuery {}

    /**
     * The stock of a lot, part by part, whatever its status; by receipt, line, bin, location and status. Answers a
     * {@link StockPartPage}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindStockOfLot(
            ItemCode item,
            LotNumber lotNumber,
            int limit,
            @Nullable String cursor) implements StockStatusQuery {}
}
