package com.lotledger.query.trace;

import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;

/**
 * A delivery within a lot.
 *
 * @param lotNumber number of the lot that holds it; for a point in time the number that held it then
 */
public record DeliveryOfLot(ItemCode item, LotNumber lotNumber, DeliveryId delivery) {}
