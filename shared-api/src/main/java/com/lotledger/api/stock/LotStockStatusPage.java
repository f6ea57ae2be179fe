package com.lotledger.api.stock;

import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.past.PastView;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stock of a lot by status: the whole company, each location, and some of the bins.
 *
 * @param item item of the lot
 * @param lotNumber the number it has now
 * @param stockMeasure measure of its stock; null before the first delivery
 * @param expiresOn last good day; null when it never expires
 * @param past the past it is about; null for now
 * @param total in the whole company
 * @param locations by location, at most 500
 * @param entries by bin, in the order of location and bin
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotStockStatusPage(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable Measure stockMeasure,
        @Nullable LocalDate expiresOn,
        @Nullable PastView past,
        StatusQuantities total,
        List<AtLocation> locations,
        List<InBin> entries,
        @Nullable String next) {
    public LotStockStatusPage {
        locations = List.copyOf(locations);
        entries = List.copyOf(entries);
    }

    /** What counts at a location. */
    public record AtLocation(LocationCode location, StatusQuantities quantities) {}

    /** What lies in a bin. */
    public record InBin(LocationCode location, BinCode bin, StatusQuantities quantities) {}
}
