package com.lotledger.api.published;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;

/**
 * A received quantity in one bin.
 *
 * @param bin the stock bin
 * @param location where that bin counts
 * @param quantity in the stock measure
 */
public record Portion(BinCode bin, LocationCode location, Quantity quantity) {}
