package com.lotledger.api.item;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;

/** Where goods of an item go at a location (R-C02). */
public record PutAwayBinView(LocationCode location, BinCode bin) {}
