package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.location.LocationCommand.ChangeLocationPreferences;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationEvent.LocationPreferencesChanged;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AutoNumberingIsPreferredWithLotTrackingTest {

    private static final LocationPreferences NUMBERS_ONLY = new LocationPreferences(false, false, false, true);
    private static final LocationPreferences BOTH = new LocationPreferences(false, false, true, true);

    @Test
    void generated_numbers_alone_are_no_preference_R_A06() {
        Decision.of(Location.class)
                .given(mainDefined())
                .when(new ChangeLocationPreferences(MAIN, NUMBERS_ONLY))
                .refusedFor("R-A06 preferences.newItemsUseAutoLotNumbers");
        Decision.of(Location.class)
                .when(new DefineLocation(MAIN, "Main warehouse", null, false, null, null, NUMBERS_ONLY))
                .refusedFor("R-A06 preferences.newItemsUseAutoLotNumbers");
    }

    @Test
    void together_with_lot_tracking_they_are_R_A06() {
        Decision.of(Location.class)
                .given(mainDefined())
                .when(new ChangeLocationPreferences(MAIN, BOTH))
                .happens(new LocationPreferencesChanged(MAIN, BOTH));
    }
}
