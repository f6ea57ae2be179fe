package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;
import static com.lotledger.api.location.NumberSeries.LOT_NUMBERS;
import static com.lotledger.api.location.NumberSeries.RECEIPT_NUMBERS;

import com.lotledger.api.examples.Bins;
import com.lotledger.api.location.LocationCommand.ChangeLocationPreferences;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationCommand.DescribeLocation;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.LocationEvent.DefaultReceivingBinChosen;
import com.lotledger.api.location.LocationEvent.LocationDescribed;
import com.lotledger.api.location.LocationEvent.LocationPreferencesChanged;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class LocationTest {

    private static final LocationPreferences STRICT = new LocationPreferences(true, true, false, false);

    private final Decision location = Decision.of(Location.class);

    @Test
    void a_location_is_what_it_was_defined_as_and_its_numbers_start_at_100000_R_D08() {
        location.when(new DefineLocation(MAIN, "Main warehouse", null, false, null, null, null))
                .happens(mainDefined());
    }

    @Test
    void the_location_it_is_a_part_of_exists_R_X02() {
        location.when(new DefineLocation(COLD_ROOM, "Cold room", MAIN, false, null, null, null))
                .refusedFor("R-X02 parent");
    }

    @Test
    void a_repeated_definition_changes_nothing_whatever_happened_since_R_X01() {
        location.given(
                        mainDefined(),
                        new LocationDescribed(MAIN, "Hall 2"),
                        new NumbersDrawn(MAIN, LOT_NUMBERS, 100_000, 10))
                .when(new DefineLocation(MAIN, "Main warehouse", null, false, 100_000L, null, LocationPreferences.NONE))
                .nothingHappens();
    }

    @Test
    void another_definition_of_a_taken_code_is_a_conflict_R_X01() {
        location.given(mainDefined())
                .when(new DefineLocation(MAIN, "Depot", COLD_ROOM, true, 1L, 2L, STRICT))
                .conflictsFor(
                        "R-X01 description",
                        "R-X01 parent",
                        "R-X01 usesDefaultLocationNumbers",
                        "R-X01 firstLotNumber",
                        "R-X01 firstReceiptNumber",
                        "R-X01 preferences");
    }

    @Test
    void a_description_changes_once() {
        location.given(mainDefined())
                .when(new DescribeLocation(MAIN, "Hall 2"))
                .happens(new LocationDescribed(MAIN, "Hall 2"));
        location.given(mainDefined())
                .when(new DescribeLocation(MAIN, "Main warehouse"))
                .nothingHappens();
    }

    @Test
    void preferences_change_once() {
        location.given(mainDefined())
                .when(new ChangeLocationPreferences(MAIN, STRICT))
                .happens(new LocationPreferencesChanged(MAIN, STRICT));
        location.given(mainDefined(), new LocationPreferencesChanged(MAIN, STRICT))
                .when(new ChangeLocationPreferences(MAIN, STRICT))
                .nothingHappens();
    }

    @Test
    void a_default_receiving_bin_is_chosen_once_and_taken_back_once_R_C01() {
        Decision amidBins = location.amid(Bins.shelfDefined());
        amidBins.given(mainDefined())
                .when(new ChooseDefaultReceivingBin(MAIN, Bins.SHELF))
                .happens(new DefaultReceivingBinChosen(MAIN, Bins.SHELF));
        amidBins.given(mainDefined(), new DefaultReceivingBinChosen(MAIN, Bins.SHELF))
                .when(new ChooseDefaultReceivingBin(MAIN, Bins.SHELF))
                .nothingHappens();
        amidBins.given(mainDefined(), new DefaultReceivingBinChosen(MAIN, Bins.SHELF))
                .when(new ChooseDefaultReceivingBin(MAIN, null))
                .happens(new DefaultReceivingBinChosen(MAIN, null));
    }

    @Test
    void only_a_stock_bin_in_use_is_a_default_receiving_bin_R_B01_R_B14() {
        Decision amidBins = location.amid(Bins.hallDefined(), Bins.consignmentDefined());
        amidBins.given(mainDefined())
                .when(new ChooseDefaultReceivingBin(MAIN, Bins.SHELF))
                .refusedFor("R-X02 bin");
        amidBins.given(mainDefined())
                .when(new ChooseDefaultReceivingBin(MAIN, Bins.HALL))
                .refusedFor("R-B01 bin");
        amidBins.given(mainDefined())
                .when(new ChooseDefaultReceivingBin(MAIN, Bins.CONSIGNMENT))
                .refusedFor("R-B14 bin");
    }

    @Test
    void numbers_are_drawn_one_block_behind_the_other_R_D05() {
        location.amid(mainDefined())
                .given(mainDefined(), new NumbersDrawn(MAIN, LOT_NUMBERS, 100_000, 10))
                .when(new DrawNumbers(MAIN, LOT_NUMBERS, 20))
                .happens(new NumbersDrawn(MAIN, LOT_NUMBERS, 100_010, 20))
                .answers(new NumberBlock(100_010, 20));
    }

    @Test
    void the_series_of_a_location_do_not_disturb_each_other_R_D05_R_F05() {
        location.amid(mainDefined())
                .given(mainDefined(), new NumbersDrawn(MAIN, LOT_NUMBERS, 100_000, 10))
                .when(new DrawNumbers(MAIN, RECEIPT_NUMBERS, 20))
                .happens(new NumbersDrawn(MAIN, RECEIPT_NUMBERS, 100_000, 20));
    }
}
