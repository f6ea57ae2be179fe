package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.location.Locations;
import org.jspecify.annotations.Nullable;

/** Finds out where a new bin or area is. */
final class PlaceOfDefinition {

    private PlaceOfDefinition() {}

    /** The location told, else that of the enclosing area (R-B08), else none. */
    static @Nullable LocationCode location(
            @Nullable LocationCode told,
            @Nullable BinCode area,
            Locations locations,
            StockBins bins,
            Violations violations) {
        if (told != null) {
            violations.collect("", () -> locations.existing(told, "location"));
        }
        @Nullable
        StockBinState enclosing = area == null ? null : violations.collect("", () -> bins.existing(area, "area"));
        if (enclosing == null) {
            return told;
        }
        OnlyAnAreaEncloses.check(enclosing, violations);
        @Nullable LocationCode location = told == null ? enclosing.location() : told;
        AnAreaMovesOnlyWithinItsLocation.check(location, enclosing, violations);
        return location;
    }
}
