package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.COLD_ROOM;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.coldRoomDefined;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class ASubLocationIsNotItsOwnPartTest {

    @Test
    void a_location_is_not_its_own_parent_R_D07() {
        Decision.of(Location.class)
                .when(new DefineLocation(MAIN, "Main warehouse", MAIN, false, null, null, null))
                .refusedFor("R-X02 parent", "R-D07 parent");
    }

    @Test
    void nor_the_parent_of_what_it_is_a_part_of_R_D07() {
        Decision.of(Location.class)
                .amid(coldRoomDefined())
                .when(new DefineLocation(MAIN, "Main warehouse", COLD_ROOM, false, null, null, null))
                .refusedFor("R-D07 parent");
    }

    @Test
    void it_is_a_part_of_another_R_D07() {
        LocationDefined defined = coldRoomDefined();
        Decision.of(Location.class)
                .amid(mainDefined())
                .when(new DefineLocation(COLD_ROOM, defined.description(), MAIN, false, null, null, null))
                .happens(defined);
    }
}
