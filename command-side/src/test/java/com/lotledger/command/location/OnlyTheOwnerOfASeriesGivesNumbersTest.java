package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.coldRoomDefined;
import static com.lotledger.api.examples.Locations.mainDefined;
import static com.lotledger.api.location.NumberSeries.LOT_NUMBERS;

import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlyTheOwnerOfASeriesGivesNumbersTest {

    private static final LocationCode DEPOT = new LocationCode("DEPOT");
    private static final LocationDefined DEPOT_DEFINED =
            new LocationDefined(DEPOT, "Depot", null, true, 1, 1, LocationPreferences.NONE);

    @Test
    void a_sub_location_has_no_numbers_of_its_own_R_D07() {
        Decision.of(Location.class)
                .amid(mainDefined(), coldRoomDefined())
                .given(coldRoomDefined())
                .when(new DrawNumbers(COLD_ROOM, LOT_NUMBERS, 10))
                .refusedFor("R-D07 location");
    }

    @Test
    void nor_has_a_location_that_uses_the_default_locations_R_D06() {
        Decision.of(Location.class)
                .amid(mainDefined(), DEPOT_DEFINED)
                .given(DEPOT_DEFINED)
                .when(new ChangeNextNumber(DEPOT, LOT_NUMBERS, 7L, new Reason("A new year")))
                .refusedFor("R-D06 location");
    }
}
