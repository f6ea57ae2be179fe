package com.lotledger.command.location;

import static com.lotledger.api.examples.Locations.GLN;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;

import com.lotledger.api.location.LocationCommand.AssignGln;
import com.lotledger.api.location.LocationEvent.GlnAssigned;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AssigningGlnsTest {

    private final Decision location = Decision.of(Location.class);

    @Test
    void a_location_has_one_gln_at_a_time() {
        location.given(mainDefined()).when(new AssignGln(MAIN, GLN)).happens(new GlnAssigned(MAIN, GLN));
        location.given(mainDefined(), new GlnAssigned(MAIN, GLN))
                .when(new AssignGln(MAIN, GLN))
                .nothingHappens();
    }

    @Test
    void a_gln_is_taken_back_once() {
        location.given(mainDefined(), new GlnAssigned(MAIN, GLN))
                .when(new AssignGln(MAIN, null))
                .happens(new GlnAssigned(MAIN, null));
        location.given(mainDefined()).when(new AssignGln(MAIN, null)).nothingHappens();
    }
}
