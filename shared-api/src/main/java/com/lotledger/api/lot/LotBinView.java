package com.lotledger.api.lot;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;

/**
 * Stock of a lot in one bin (R-G12).
 *
 * @param bin the bin
 * @param location where it counts: the bin's location, or the receipt's where the bin has none
 * @param onHand in stock, in the stock measure
 * @param pending assigned by drafts, not posted yet
 */
public record LotBinView(BinCode bin, LocationCode location, SignedQuantity onHand, SignedQuantity pending) {}
