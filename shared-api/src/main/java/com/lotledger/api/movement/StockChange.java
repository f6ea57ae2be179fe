package com.lotledger.api.movement;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;

/**
 * By how much a movement changes one part of a lot's stock. Moving or judging stock takes from one part and adds to another.
 *
 * @param delivery which delivery the quantity belongs to
 * @param bin where it lies
 * @param location where that bin counts
 * @param status what quality says of it
 * @param quantity in the stock measure; below zero when taken away
 */
public record StockChange(
        DeliveryId delivery, BinCode bin, LocationCode location, StockStatus status, SignedQuantity quantity) {}
