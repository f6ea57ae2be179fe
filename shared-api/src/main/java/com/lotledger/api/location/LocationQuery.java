package com.lotledger.api.location;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import org.jspecify.annotations.Nullable;

/** What can be asked about locations. */
public sealed interface LocationQuery {

    /**
     * Locations by code. Answers a {@link LocationPage}.
     *
     * @param location only codes that begin so
     * @param parent only sub-locations of this one (R-D07)
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLocations(
            @Nullable String location,
            @Nullable LocationCode parent,
            int limit,
            @Nullable String cursor) implements LocationQuery {
        public FindLocations {
            new Violations().text("location", location, 40).refuseIfAny();
        }
    }

    /** One location. Answers a {@link LocationView}, or nothing when there is none. */
    record GetLocation(LocationCode location) implements LocationQuery {}
}
