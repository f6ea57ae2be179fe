package com.lotledger.query.stock;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;

/** What a customer has of a delivery of a lot. */
record CustomerKey(CustomerCode customer, LotId lot, DeliveryId delivery) {}
