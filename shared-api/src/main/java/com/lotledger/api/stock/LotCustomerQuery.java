package com.lotledger.api.stock;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked about who has what of a lot. */
public sealed interface LotCustomerQuery {

    /**
     * The lots that were shipped to a customer. Answers a {@link LotsOfCustomerPage}.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLotsOfCustomer(
            CustomerCode customer, int limit, @Nullable String cursor) implements LotCustomerQuery {}

    /**
     * The customers who got a lot, under whatever number. Answers a {@link CustomersOfLotPage}, or nothing when there is no
     * such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindCustomersOfLot(
            ItemCode item,
            LotNumber lotNumber,
            int limit,
            @Nullable String cursor) implements LotCustomerQuery {}
}
