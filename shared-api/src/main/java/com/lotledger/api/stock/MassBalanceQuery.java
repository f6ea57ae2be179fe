package com.lotledger.api.stock;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;

/** What can be asked about where the quantity of a lot went. */
public sealed interface MassBalanceQuery {

    /**
     * Everything a lot received and what became of it. Answers a {@link MassBalanceView}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param at the past it is about
     */
    record ShowMassBalance(ItemCode item, LotNumber lotNumber, PointInTime at) implements MassBalanceQuery {}
}
