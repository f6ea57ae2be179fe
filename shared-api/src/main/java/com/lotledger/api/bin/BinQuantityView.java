package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of an item and lot lies in a bin.
 *
 * @param item the item
 * @param lotNumber the lot; null if untracked, and for what is pending until its number is generated
 * @param bin the bin
 * @param location where it counts: the bin's location, or the receipt's where the bin has none
 * @param onHand in stock, in the stock measure
 * @param pending assigned by drafts, not posted yet
 * @param position position of the event that last changed it; also in the past the last one until now
 * @param recordedAt when that event was recorded
 */
public record BinQuantityView(
        ItemCode item,
        @Nullable LotNumber lotNumber,
        BinCode bin,
        LocationCode location,
        SignedQuantity onHand,
        SignedQuantity pending,
        long position,
        Instant recordedAt) {}
