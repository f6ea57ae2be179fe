package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.shelfDefined;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockBinEvent.WarehousePositionChanged;
import com.lotledger.api.bin.StockType;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AWarehousePositionNeedsALocationTest {

    @Test
    void a_bin_without_location_has_no_warehouse_position_R_B10() {
        Decision.of(StockBin.class)
                .when(new DefineStockBin(SHELF, "Shelf", null, null, null, null, 1))
                .refusedFor("R-B10 warehousePosition");
        Decision.of(StockBin.class)
                .given(new StockBinDefined(SHELF, "Shelf", null, null, BinType.STOCK, StockType.NORMAL, null))
                .when(new ChangeWarehousePosition(SHELF, 1))
                .refusedFor("R-B10 warehousePosition");
    }

    @Test
    void a_bin_with_one_has_R_B10() {
        Decision.of(StockBin.class)
                .given(shelfDefined())
                .when(new ChangeWarehousePosition(SHELF, 7))
                .happens(new WarehousePositionChanged(SHELF, 7));
    }
}
