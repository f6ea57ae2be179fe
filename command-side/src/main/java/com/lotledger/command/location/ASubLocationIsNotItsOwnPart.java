package com.lotledger.command.location;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import java.util.List;

/** Above a sub-location lies a location that is no part of it (R-D07). */
final class ASubLocationIsNotItsOwnPart {

    private ASubLocationIsNotItsOwnPart() {}

    static void check(LocationCode location, List<LocationCode> above, Violations violations) {
        violations.unless(
                !above.contains(location), "R-D07", "parent", "location " + location + " cannot be a part of itself");
    }
}
