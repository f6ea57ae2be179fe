package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stock bin or stock area.
 *
 * @param bin its code
 * @param kind whether it is a bin or an area
 * @param description what it is called
 * @param location where it is; a bin may have none
 * @param area the area it lies in
 * @param binType who owns what lies in it; null for an area
 * @param stockType nature of the goods; null for an area
 * @param warehousePosition rank inside its area
 * @param discontinued whether it is out of use (R-B09)
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record StockBinView(
        BinCode bin,
        StockBinKind kind,
        String description,
        @Nullable LocationCode location,
        @Nullable BinCode area,
        @Nullable BinType binType,
        @Nullable StockType stockType,
        @Nullable Integer warehousePosition,
        boolean discontinued,
        long position,
        Instant recordedAt) {}
