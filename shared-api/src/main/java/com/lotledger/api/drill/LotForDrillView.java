package com.lotledger.api.drill;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;

/** A lot that was drawn, and how. */
public record LotForDrillView(ItemCode item, LotNumber lotNumber, DrawnLot drawn) {}
