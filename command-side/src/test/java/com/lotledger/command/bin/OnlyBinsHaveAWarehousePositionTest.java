package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.hallDefined;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlyBinsHaveAWarehousePositionTest {

    @Test
    void an_area_has_no_warehouse_position_R_B10() {
        Decision.of(StockBin.class)
                .given(hallDefined())
                .when(new ChangeWarehousePosition(HALL, 1))
                .refusedFor("R-B10 warehousePosition");
    }
}
