package com.lotledger.api.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** What can be asked about stock bins and stock areas. */
public sealed interface StockBinQuery {

    /**
     * Bins and areas by code. Answers a {@link StockBinPage}.
     *
     * @param bin only codes that begin so
     * @param location only those of this location
     * @param area only those directly in this area
     * @param kind only bins or only areas
     * @param binType only bins of this type (R-B13)
     * @param discontinued only those out of use, or only those in use (R-B09)
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindStockBins(
            @Nullable String bin,
            @Nullable LocationCode location,
            @Nullable BinCode area,
            @Nullable StockBinKind kind,
            @Nullable BinType binType,
            @Nullable Boolean discontinued,
            int limit,
            @Nullable String cursor)
            implements StockBinQuery {
        public FindStockBins {
            new Violations().text("bin", bin, 40).refuseIfAny();
        }
    }

    /** One bin or area. Answers a {@link StockBinView}, or nothing when there is none. */
    record GetStockBin(BinCode bin) implements StockBinQuery {}

    /**
     * Whether anything lies in a bin or is meant for it (R-B09). Answers a {@link StockBinContentsView}; a bin nobody ever
     * used is empty. True as of the read model, which may be moments behind the events.
     */
    record StockBinContents(BinCode bin) implements StockBinQuery {}
}
