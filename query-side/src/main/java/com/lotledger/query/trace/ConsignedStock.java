package com.lotledger.query.trace;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.SignedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * What a customer got of a delivery, in the stock measure.
 *
 * @param name as the last shipment told, also for a point in time
 * @param contact as the last shipment told, also for a point in time
 * @param shipped went there
 * @param returned came back
 */
public record ConsignedStock(
        DeliveryOfLot of,
        CustomerCode customer,
        @Nullable String name,
        @Nullable String contact,
        SignedQuantity shipped,
        SignedQuantity returned) {}
