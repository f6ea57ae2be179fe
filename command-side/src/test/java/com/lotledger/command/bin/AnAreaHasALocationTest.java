package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.hallDefined;
import static com.lotledger.api.examples.Locations.MAIN;

import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AnAreaHasALocationTest {

    @Test
    void an_area_without_location_is_refused_R_B08() {
        Decision.of(StockBin.class)
                .when(new DefineStockArea(HALL, "Hall 2", null, null))
                .refusedFor("R-B08 location");
    }

    @Test
    void it_gets_the_location_of_the_area_it_lies_in_R_B08() {
        BinCode aisle = new BinCode("HALL-2-A");
        Decision.of(StockBin.class)
                .amid(hallDefined())
                .when(new DefineStockArea(aisle, "Aisle A", null, HALL))
                .happens(new StockAreaDefined(aisle, "Aisle A", MAIN, HALL));
    }
}
