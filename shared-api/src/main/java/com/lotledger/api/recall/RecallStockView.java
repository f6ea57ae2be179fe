package com.lotledger.api.recall;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;
import org.jspecify.annotations.Nullable;

/**
 * What of a delivery lies in one place with one status.
 *
 * @param bin the bin
 * @param location where the bin counts
 * @param status what quality says of it
 * @param before the status it goes back to when it is stopped
 * @param quantity in the stock measure
 */
public record RecallStockView(
        BinCode bin,
        LocationCode location,
        QualityStatus status,
        @Nullable QualityStatus before,
        SignedQuantity quantity) {}
