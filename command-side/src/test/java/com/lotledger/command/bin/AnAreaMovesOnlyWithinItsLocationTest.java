package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.shelfDefined;
import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinEvent.MovedToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AnAreaMovesOnlyWithinItsLocationTest {

    private static final BinCode COLD_HALL = new BinCode("HALL-COLD");
    private static final StockAreaDefined COLD_HALL_DEFINED =
            new StockAreaDefined(COLD_HALL, "Cold hall", COLD_ROOM, null);
    private static final BinCode HALL_3 = new BinCode("HALL-3");
    private static final StockAreaDefined HALL_3_DEFINED = new StockAreaDefined(HALL_3, "Hall 3", MAIN, null);

    @Test
    void a_bin_does_not_move_to_another_location_R_B11() {
        Decision.of(StockBin.class)
                .amid(COLD_HALL_DEFINED)
                .given(shelfDefined())
                .when(new MoveToStockArea(SHELF, COLD_HALL))
                .refusedFor("R-B11 area");
    }

    @Test
    void it_moves_to_another_area_of_its_location_R_B11() {
        Decision.of(StockBin.class)
                .amid(HALL_3_DEFINED)
                .given(shelfDefined())
                .when(new MoveToStockArea(SHELF, HALL_3))
                .happens(new MovedToStockArea(SHELF, HALL_3));
    }

    @Test
    void it_is_not_defined_in_an_area_of_another_location_R_B08() {
        Decision.of(StockBin.class)
                .amid(mainDefined(), COLD_HALL_DEFINED)
                .when(new DefineStockBin(SHELF, "Shelf", MAIN, COLD_HALL, null, null, null))
                .refusedFor("R-B11 area");
    }
}
