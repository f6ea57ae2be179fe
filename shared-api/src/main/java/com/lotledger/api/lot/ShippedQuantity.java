package com.lotledger.api.lot;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;

/**
 * What a customer got of a delivery and has not returned.
 *
 * @param customer who has it
 * @param delivery the delivery it came from
 * @param quantity in the stock measure
 */
public record ShippedQuantity(CustomerCode customer, DeliveryId delivery, Quantity quantity) {}
