package com.lotledger.api.stock;

import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the inventory control sheet in the order of bin, item and lot.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record ControlSheetPage(List<Line> entries, @Nullable String next) {
    public ControlSheetPage {
        entries = List.copyOf(entries);
    }

    /**
     * What should lie in a bin of one lot.
     *
     * @param bin the bin
     * @param location where it counts
     * @param item the item
     * @param description of the item
     * @param lotNumber the lot; null for stock that is in none
     * @param expiresOn last good day; null when it never expires
     * @param stockMeasure measure of the item's stock
     * @param onHand all of it, in the stock measure
     * @param quantities the same by status; null for stock that is in no lot
     */
    public record Line(
            BinCode bin,
            LocationCode location,
            ItemCode item,
            @Nullable String description,
            @Nullable LotNumber lotNumber,
            @Nullable LocalDate expiresOn,
            @Nullable Measure stockMeasure,
            SignedQuantity onHand,
            @Nullable StatusQuantities quantities) {}
}
