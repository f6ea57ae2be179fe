package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.hallDefined;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinEvent.MovedToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AnAreaDoesNotEncloseItselfTest {

    private static final BinCode AISLE = new BinCode("HALL-2-A");
    private static final StockAreaDefined AISLE_DEFINED = new StockAreaDefined(AISLE, "Aisle A", MAIN, HALL);

    @Test
    void an_area_moves_into_nothing_that_lies_in_it_R_B02() {
        Decision.of(StockBin.class)
                .amid(hallDefined(), AISLE_DEFINED)
                .given(hallDefined())
                .when(new MoveToStockArea(HALL, AISLE))
                .refusedFor("R-B02 area");
    }

    @Test
    void nor_into_itself_R_B02() {
        Decision.of(StockBin.class)
                .amid(hallDefined())
                .given(hallDefined())
                .when(new MoveToStockArea(HALL, HALL))
                .refusedFor("R-B02 area");
    }

    @Test
    void nor_is_it_defined_so_R_B02() {
        Decision.of(StockBin.class)
                .amid(mainDefined())
                .when(new DefineStockArea(HALL, "Hall 2", MAIN, HALL))
                .refusedFor("R-X02 area", "R-B02 area");
    }

    @Test
    void areas_that_enclose_each_other_after_a_race_do_not_stop_others_R_B02() {
        BinCode other = new BinCode("HALL-3");
        Decision.of(StockBin.class)
                .amid(hallDefined(), AISLE_DEFINED, new MovedToStockArea(HALL, AISLE))
                .given(new StockAreaDefined(other, "Hall 3", MAIN, null))
                .when(new MoveToStockArea(other, AISLE))
                .happens(new MovedToStockArea(other, AISLE));
    }
}
