package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What lies in an area is where the area is (R-B08, R-B11). */
final class AnAreaMovesOnlyWithinItsLocation {

    private AnAreaMovesOnlyWithinItsLocation() {}

    static void check(@Nullable LocationCode location, StockBinState enclosing, Violations violations) {
        violations.unless(
                Objects.equals(location, enclosing.location()),
                "R-B11",
                "area",
                "area " + enclosing.bin() + " is at location " + enclosing.location());
    }
}
