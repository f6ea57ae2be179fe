package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;

/**
 * Where every unit of a case is.
 *
 * @param recall the case
 * @param position position of the events up to which that is told
 * @param deliveries how many deliveries it covers
 * @param items item by item, in the order of their codes, at most 500
 */
public record RecallBalanceSheetView(
        RecallId recall, long position, long deliveries, List<RecallItemBalanceView> items) {
    public RecallBalanceSheetView {
        items = List.copyOf(items);
    }
}
