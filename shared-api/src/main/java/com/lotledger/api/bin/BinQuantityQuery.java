package com.lotledger.api.bin;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked about quantities in bins. */
public sealed interface BinQuantityQuery {

    /** What quantities are summed over. Never over items: they have different measures. */
    enum Grouping {
        /** One sum per item. */
        ITEM,
        /** One sum per bin and item. */
        BIN,
        /** One sum per location and item. */
        LOCATION,
        /** One sum per item and lot. */
        LOT
    }

    /**
     * What lies where, and what drafts have assigned, per item, lot and bin. Answers a {@link BinQuantityPage}.
     *
     * @param item only this item
     * @param lot only lots of this number
     * @param bin only this bin
     * @param location only what counts at this location
     * @param at the past it is about; what drafts assign is nothing in the past
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindBinQuantities(
            @Nullable ItemCode item,
            @Nullable LotNumber lot,
            @Nullable BinCode bin,
            @Nullable LocationCode location,
            PointInTime at,
            int limit,
            @Nullable String cursor)
            implements BinQuantityQuery {}

    /**
     * The same, summed. Answers a {@link BinQuantityTotalPage}.
     *
     * @param by what to sum over
     * @param item only this item
     * @param bin only what lies in this bin
     * @param location only what counts at this location
     * @param at the past it is about; what drafts assign is nothing in the past
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record SumBinQuantities(
            Grouping by,
            @Nullable ItemCode item,
            @Nullable BinCode bin,
            @Nullable LocationCode location,
            PointInTime at,
            int limit,
            @Nullable String cursor)
            implements BinQuantityQuery {}
}
