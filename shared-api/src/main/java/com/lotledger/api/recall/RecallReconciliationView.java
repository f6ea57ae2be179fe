package com.lotledger.api.recall;

import com.lotledger.api.value.RecallId;
import java.util.List;

/**
 * Where every unit is that a recall covers.
 *
 * @param recall the case
 * @param balances one for each item that it covers any delivery of, in the order of their codes
 * @param position position of the events up to which that is true
 */
public record RecallReconciliationView(RecallId recall, List<RecallBalance> balances, long position) {
    public RecallReconciliationView {
        balances = List.copyOf(balances);
    }
}
