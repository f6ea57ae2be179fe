package com.lotledger.command.bin;

import static com.lotledger.api.examples.Bins.HALL;
import static com.lotledger.api.examples.Bins.OTHER_SHELF;
import static com.lotledger.api.examples.Bins.SHELF;
import static com.lotledger.api.examples.Bins.hallDefined;
import static com.lotledger.api.examples.Bins.shelfDefined;
import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinCommand.ReactivateStockBin;
import com.lotledger.api.bin.StockBinEvent.MovedToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.bin.StockBinEvent.StockBinReactivated;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.provenance.Reason;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class StockBinTest {

    private static final Reason REASON = new Reason("The hall is rebuilt");

    private final Decision bin = Decision.of(StockBin.class).amid(mainDefined(), hallDefined());

    @Test
    void a_bin_is_what_it_was_defined_as_and_lies_where_its_area_is_R_B08() {
        bin.when(new DefineStockBin(SHELF, "Hall 2, shelf 1", null, HALL, BinType.STOCK, StockType.NORMAL, 1))
                .happens(shelfDefined());
    }

    @Test
    void what_was_not_said_is_normal_stock_and_nowhere() {
        bin.when(new DefineStockBin(SHELF, "Shelf", null, null, null, null, null))
                .happens(new StockBinDefined(SHELF, "Shelf", null, null, BinType.STOCK, StockType.NORMAL, null));
    }

    @Test
    void an_area_is_what_it_was_defined_as() {
        bin.when(new DefineStockArea(HALL, "Hall 2", MAIN, null)).happens(hallDefined());
    }

    @Test
    void location_and_area_exist_R_X02() {
        bin.when(new DefineStockBin(SHELF, "Shelf", COLD_ROOM, OTHER_SHELF, null, null, null))
                .refusedFor("R-X02 location", "R-X02 area");
    }

    @Test
    void a_repeated_definition_changes_nothing_whatever_happened_since_R_B03() {
        bin.given(shelfDefined(), new StockBinDescribed(SHELF, "Left"), new MovedToStockArea(SHELF, null))
                .when(new DefineStockBin(SHELF, "Hall 2, shelf 1", null, HALL, null, null, 1))
                .nothingHappens();
        bin.given(hallDefined(), new StockBinDescribed(HALL, "Hall"))
                .when(new DefineStockArea(HALL, "Hall 2", MAIN, null))
                .nothingHappens();
    }

    @Test
    void another_definition_of_a_taken_code_is_a_conflict_R_B03_R_B05_R_B06() {
        bin.given(shelfDefined())
                .when(new DefineStockBin(SHELF, "Shelf", COLD_ROOM, null, BinType.OUT, StockType.SCRAP, 9))
                .conflictsFor(
                        "R-B05 binType",
                        "R-B06 stockType",
                        "R-B03 description",
                        "R-B03 location",
                        "R-B03 area",
                        "R-B03 warehousePosition");
        bin.given(hallDefined())
                .when(new DefineStockArea(HALL, "Hall", COLD_ROOM, OTHER_SHELF))
                .conflictsFor("R-B03 description", "R-B03 location", "R-B03 area");
    }

    @Test
    void a_bin_stays_a_bin_and_an_area_an_area_R_B07() {
        bin.given(shelfDefined())
                .when(new DefineStockArea(SHELF, "Hall 2, shelf 1", MAIN, HALL))
                .conflictsFor("R-B07 bin");
        bin.given(hallDefined())
                .when(new DefineStockBin(HALL, "Hall 2", MAIN, null, null, null, null))
                .conflictsFor("R-B07 bin");
    }

    @Test
    void a_description_changes_once() {
        bin.given(shelfDefined())
                .when(new DescribeStockBin(SHELF, "Left"))
                .happens(new StockBinDescribed(SHELF, "Left"));
        bin.given(shelfDefined(), new StockBinDescribed(SHELF, "Left"))
                .when(new DescribeStockBin(SHELF, "Left"))
                .nothingHappens();
    }

    @Test
    void a_bin_leaves_its_area_once_R_B11() {
        bin.given(shelfDefined()).when(new MoveToStockArea(SHELF, null)).happens(new MovedToStockArea(SHELF, null));
        bin.given(shelfDefined(), new MovedToStockArea(SHELF, null))
                .when(new MoveToStockArea(SHELF, null))
                .nothingHappens();
        bin.given(shelfDefined()).when(new MoveToStockArea(SHELF, HALL)).nothingHappens();
    }

    @Test
    void the_area_it_moves_to_exists_R_X02() {
        bin.given(shelfDefined()).when(new MoveToStockArea(SHELF, OTHER_SHELF)).refusedFor("R-X02 area");
    }

    @Test
    void the_same_warehouse_position_again_changes_nothing_R_B10() {
        bin.given(shelfDefined()).when(new ChangeWarehousePosition(SHELF, 1)).nothingHappens();
    }

    @Test
    void a_bin_goes_out_of_use_once_and_comes_back_once_R_B09() {
        bin.given(shelfDefined(), new StockBinDiscontinued(SHELF))
                .when(new DiscontinueStockBin(SHELF, REASON))
                .nothingHappens();
        bin.given(shelfDefined(), new StockBinDiscontinued(SHELF))
                .when(new ReactivateStockBin(SHELF, REASON))
                .happens(new StockBinReactivated(SHELF));
        bin.given(shelfDefined()).when(new ReactivateStockBin(SHELF, REASON)).nothingHappens();
    }
}
