package com.lotledger.api.recall;

import java.util.List;

/**
 * How much a recall is about.
 *
 * @param deliveries how many deliveries of lots, each under the number that its lot has then
 * @param lots how many lots
 * @param customers how many customers got something of it
 * @param items how many items
 * @param balances where every unit is, item by item, for the first 500 items in the order of their codes
 */
public record RecallTotals(long deliveries, long lots, long customers, long items, List<RecallBalance> balances) {
    public RecallTotals {
        balances = List.copyOf(balances);
    }
}
