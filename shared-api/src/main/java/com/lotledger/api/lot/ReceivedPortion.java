package com.lotledger.api.lot;

import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;

/**
 * A received quantity in one bin.
 *
 * @param assignment the assignment of the receipt that put it there
 * @param bin the stock bin
 * @param location the bin's location, or the receipt's where the bin has none
 * @param quantity as typed, in the document's measure
 * @param stockQuantity the same in the stock measure
 * @param lotGenerated whether the assignment had no lot number and got a generated one
 */
public record ReceivedPortion(
        AssignmentId assignment,
        BinCode bin,
        LocationCode location,
        Quantity quantity,
        Quantity stockQuantity,
        boolean lotGenerated) {}
