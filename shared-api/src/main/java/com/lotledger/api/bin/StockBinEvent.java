package com.lotledger.api.bin;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a stock bin or stock area. */
public sealed interface StockBinEvent {

    /** The bin or area it happened to. */
    BinCode bin();

    /** A stock area was added. */
    @Revision("1")
    record StockAreaDefined(
            BinCode bin,
            String description,
            LocationCode location,
            @Nullable BinCode area) implements StockBinEvent {}

    /** A stock bin was added. */
    @Revision("1")
    record StockBinDefined(
            BinCode bin,
            String description,
            @Nullable LocationCode location,
            @Nullable BinCode area,
            BinType binType,
            StockType stockType,
            @Nullable Integer warehousePosition)
            implements StockBinEvent {}

    /** The description changed. */
    @Revision("1")
    record StockBinDescribed(BinCode bin, String description) implements StockBinEvent {}

    /** It lies in another area now, or in none. */
    @Revision("1")
    record MovedToStockArea(BinCode bin, @Nullable BinCode area) implements StockBinEvent {}

    /** Its rank inside the area changed. */
    @Revision("1")
    record WarehousePositionChanged(BinCode bin, @Nullable Integer warehousePosition) implements StockBinEvent {}

    /** The empty bin is out of use: nothing is received into it from now on (R-B09). */
    @Revision("1")
    record StockBinDiscontinued(BinCode bin) implements StockBinEvent {}

    /** The bin is in use again. */
    @Revision("1")
    record StockBinReactivated(BinCode bin) implements StockBinEvent {}
}
