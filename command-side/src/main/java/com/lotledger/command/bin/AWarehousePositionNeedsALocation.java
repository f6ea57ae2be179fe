package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** A bin that is nowhere has no rank there (R-B10). */
final class AWarehousePositionNeedsALocation {

    private AWarehousePositionNeedsALocation() {}

    static void check(@Nullable Integer position, @Nullable LocationCode location, Violations violations) {
        violations.unless(
                position == null || location != null,
                "R-B10",
                "warehousePosition",
                "only a bin with a location has a warehouse position");
    }
}
