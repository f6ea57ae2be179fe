package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** An area is somewhere: told so, or where its parent is (R-B08). */
final class AnAreaHasALocation {

    private AnAreaHasALocation() {}

    static void check(@Nullable LocationCode location, Violations violations) {
        violations.unless(location != null, "R-B08", "location", "an area needs a location, its own or its parent's");
    }
}
