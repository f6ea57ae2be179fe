package com.lotledger.api.lot;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked about the past of a lot. */
public sealed interface LotHistoryQuery {

    /**
     * Every document and movement of a lot in the order of their creation (R-R05), under whatever number it stood then
     * (R-S17). Answers a {@link LotHistoryPage}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record ReadLotHistory(
            ItemCode item,
            LotNumber lotNumber,
            int limit,
            @Nullable String cursor) implements LotHistoryQuery {}
}
