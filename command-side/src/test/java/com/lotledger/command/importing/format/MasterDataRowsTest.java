package com.lotledger.command.importing.format;

import static com.lotledger.command.importing.format.FileOfLines.faults;
import static com.lotledger.command.importing.format.FileOfLines.records;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasterDataRowsTest {

    @Test
    void a_location_is_defined_with_what_its_cells_say_and_nothing_more() {
        List<ImportRecord> records = records(
                ImportKind.LOCATIONS,
                "location,description,first_lot_number,parent,refuse_expired_lots",
                "NORTH,\"North, store \"\"A\"\"\",200000,MAIN,true",
                "SOUTH,South,,,");

        assertThat(records)
                .extracting(ImportRecord::command)
                .containsExactly(
                        new DefineLocation(
                                new LocationCode("NORTH"),
                                "North, store \"A\"",
                                new LocationCode("MAIN"),
                                false,
                                200_000L,
                                null,
                                new LocationPreferences(false, true, false, false)),
                        new DefineLocation(new LocationCode("SOUTH"), "South", null, false, null, null, null));
    }

    @Test
    void a_bin_is_defined_and_an_area_where_the_level_says_so() {
        List<ImportRecord> records = records(
                ImportKind.BINS,
                "bin,description,location,bin_type,stock_type,area,warehouse_position,level",
                "HALL,Hall,NORTH,,,,,AREA",
                "N-01,Shelf,NORTH,STOCK,DEFECTIVE,HALL,3,BIN");

        assertThat(records)
                .extracting(ImportRecord::command)
                .containsExactly(
                        new DefineStockArea(new BinCode("HALL"), "Hall", new LocationCode("NORTH"), null),
                        new DefineStockBin(
                                new BinCode("N-01"),
                                "Shelf",
                                new LocationCode("NORTH"),
                                new BinCode("HALL"),
                                BinType.STOCK,
                                StockType.DEFECTIVE,
                                3));
    }

    @Test
    void an_area_has_no_types_R_X22() {
        assertThat(faults(records(ImportKind.BINS, "bin,description,bin_type,level", "HALL,Hall,STOCK,AREA")))
                .containsExactly("2 R-X22 bin_type");
    }

    @Test
    void an_item_is_defined_with_its_expiry_and_purchase_measures() {
        List<ImportRecord> records = records(
                ImportKind.ITEMS,
                "item,description,stock_measure,lot_tracking,auto_lot_numbers,expiry_from,expiry_period,expiry_unit,"
                        + "inventory_type,purchase_measures,stock_decimals",
                "A-1,Tablets,PACK,true,true,PURCHASE_DATE,24,MONTHS,INVENTORIED,BOX=20;CASE=240,0",
                "A-2,Gauze,PACK,,,BY_DATE,,,,,",
                "A-3,Tape,PACK,,,,,,,,");

        assertThat(records.getFirst().command())
                .isEqualTo(new DefineItem(
                        new ItemCode("A-1"),
                        "Tablets",
                        InventoryType.INVENTORIED,
                        new Measure("PACK"),
                        0,
                        true,
                        true,
                        new ExpiryPolicy.Period(24, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.PURCHASE_DATE),
                        List.of(
                                new PurchaseMeasure(new Measure("BOX"), ConversionFactor.of("20"), null),
                                new PurchaseMeasure(new Measure("CASE"), ConversionFactor.of("240"), null)),
                        null));
        assertThat(records.stream().skip(1).map(ImportRecord::command))
                .extracting("expiryPolicy")
                .containsExactly(new ExpiryPolicy.ByDate(), new ExpiryPolicy.NotRequired());
    }

    @Test
    void a_period_needs_length_and_unit_and_belongs_to_a_base_date_only_R_X03_R_X22_R_E07() {
        assertThat(faults(records(
                        ImportKind.ITEMS,
                        "item,description,stock_measure,expiry_from,expiry_period,expiry_unit",
                        "A-1,Tablets,PACK,MANUFACTURE_DATE,,",
                        "A-2,Tablets,PACK,BY_DATE,24,MONTHS",
                        "A-3,Tablets,PACK,PURCHASE_DATE,0,DAYS")))
                .containsExactly(
                        "2 R-X03 expiry_period",
                        "2 R-X03 expiry_unit",
                        "3 R-X22 expiry_period",
                        "3 R-X22 expiry_unit",
                        "4 R-E07 expiry_period");
    }

    @Test
    void an_item_is_given_its_gtin_and_one_mistyped_is_refused_R_V01() {
        assertThat(records(ImportKind.GTINS, "item,gtin", "A-1,9506000010106")
                        .getFirst()
                        .command())
                .isEqualTo(new AssignGtin(new ItemCode("A-1"), new Gtin("09506000010106")));
        assertThat(faults(records(ImportKind.GTINS, "item,gtin", "A-1,9506000010107")))
                .containsExactly("2 R-V01 gtin");
    }
}
