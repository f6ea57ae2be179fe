package com.lotledger.api.lot;

import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much expires in which week at which location, of what is in stock.
 *
 * @param asOf business date by which a lot is expired or not (R-E14)
 * @param until last day that is looked at, a Sunday
 * @param entries by week and location; what is expired comes first
 */
public record ExpiryCalendarView(LocalDate asOf, LocalDate until, List<Entry> entries) {
    public ExpiryCalendarView {
        entries = List.copyOf(entries);
    }

    /**
     * What expires in one week at one location.
     *
     * @param week its Monday; null for what is expired already
     * @param location where the stock lies
     * @param lots how many lots
     * @param onHand how much of them is in stock there, in the stock measure; null unless it is asked about one item, for items have
     *     different measures
     */
    public record Entry(
            @Nullable LocalDate week,
            LocationCode location,
            long lots,
            @Nullable SignedQuantity onHand) {}
}
