package com.lotledger.query.trace;

import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;

/** What of a delivery lies in a bin with a status, in the stock measure; never nothing. */
public record PlacedStock(
        DeliveryOfLot of, BinCode bin, LocationCode location, StockStatus status, SignedQuantity quantity) {}
