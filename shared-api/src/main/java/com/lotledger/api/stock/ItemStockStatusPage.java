package com.lotledger.api.stock;

import com.lotledger.api.past.PastView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stock of an item by what can be done with it.
 *
 * @param item the item
 * @param stockMeasure measure of its stock
 * @param asOf business date by which released stock is expired or not
 * @param past the past it is about; null for now
 * @param total in the whole company
 * @param entries by location
 * @param next cursor of the page after this one; null when this is the last
 */
public record ItemStockStatusPage(
        ItemCode item,
        Measure stockMeasure,
        LocalDate asOf,
        @Nullable PastView past,
        ItemQuantities total,
        List<AtLocation> entries,
        @Nullable String next) {
    public ItemStockStatusPage {
        entries = List.copyOf(entries);
    }

    /** What counts at a location. */
    public record AtLocation(LocationCode location, ItemQuantities quantities) {}

    /**
     * Every quantity counts once, in the stock measure.
     *
     * @param total all of it
     * @param available released and not expired
     * @param expired released, but past its expiry date (R-E10)
     * @param quarantined waits for a verdict
     * @param onHold stopped for the time being
     * @param rejected may not be used
     * @param recalled stopped by a recall
     * @param untracked in no lot (R-R03)
     */
    public record ItemQuantities(
            SignedQuantity total,
            SignedQuantity available,
            SignedQuantity expired,
            SignedQuantity quarantined,
            SignedQuantity onHold,
            SignedQuantity rejected,
            SignedQuantity recalled,
            SignedQuantity untracked) {}
}
