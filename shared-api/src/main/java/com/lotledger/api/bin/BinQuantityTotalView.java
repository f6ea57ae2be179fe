package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * A sum of quantities in bins.
 *
 * @param item the item
 * @param lotNumber when summed by lot: the lot, null for what is in none
 * @param bin when summed by bin: the bin
 * @param location when summed by location: the location
 * @param onHand in stock, in the stock measure
 * @param pending assigned by drafts, not posted yet
 */
public record BinQuantityTotalView(
        ItemCode item,
        @Nullable LotNumber lotNumber,
        @Nullable BinCode bin,
        @Nullable LocationCode location,
        SignedQuantity onHand,
        SignedQuantity pending) {}
