package com.lotledger.api.stock;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers who got a lot, by their codes.
 *
 * @param item item of the lot
 * @param lotNumber the number it has now
 * @param stockMeasure measure of the quantities
 * @param next cursor of the page after this one; null when this is the last
 */
public record CustomersOfLotPage(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable Measure stockMeasure,
        List<CustomerOfLot> entries,
        @Nullable String next) {
    public CustomersOfLotPage {
        entries = List.copyOf(entries);
    }

    /**
     * One customer.
     *
     * @param customer their code
     * @param name as the last shipment told it
     * @param contact as the last shipment told it
     * @param quantities what they got
     */
    public record CustomerOfLot(
            CustomerCode customer,
            @Nullable String name,
            @Nullable String contact,
            ShippedView quantities) {}
}
