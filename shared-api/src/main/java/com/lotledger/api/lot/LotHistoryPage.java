package com.lotledger.api.lot;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a lot's history under its header.
 *
 * @param item item of the lot
 * @param lotNumber the number it has now
 * @param description of the item
 * @param stockMeasure measure of its stock; null before the first movement
 * @param expiresOn last good day; null when it never expires
 * @param vendor who makes or sells it
 * @param vendorName the vendor's name
 * @param currentTotal sum of all its movements in the stock measure (R-R10)
 * @param entries movements in the order of their creation
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotHistoryPage(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable String description,
        @Nullable Measure stockMeasure,
        @Nullable LocalDate expiresOn,
        @Nullable VendorCode vendor,
        @Nullable String vendorName,
        SignedQuantity currentTotal,
        List<LotMovementView> entries,
        @Nullable String next) {
    public LotHistoryPage {
        entries = List.copyOf(entries);
    }
}
