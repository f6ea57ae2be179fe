package com.lotledger.api.stock;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lots that were shipped to a customer, by item and lot.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotsOfCustomerPage(
        List<LotOfCustomer> entries, @Nullable String next) {
    public LotsOfCustomerPage {
        entries = List.copyOf(entries);
    }

    /**
     * One lot.
     *
     * @param item item of the lot
     * @param lotNumber the number it has now
     * @param expiresOn last good day; null when it never expires
     * @param stockMeasure measure of the quantities
     * @param quantities what the customer got
     */
    public record LotOfCustomer(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable LocalDate expiresOn,
            @Nullable Measure stockMeasure,
            ShippedView quantities) {}
}
