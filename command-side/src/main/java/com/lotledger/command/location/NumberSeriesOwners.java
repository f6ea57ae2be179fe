package com.lotledger.command.location;

import com.lotledger.api.value.LocationCode;

/** Knows whose numbers a location gives. */
public final class NumberSeriesOwners {

    private final Locations locations;
    private final LocationCode defaultLocation;

    public NumberSeriesOwners(Locations locations, LocationCode defaultLocation) {
        this.locations = locations;
        this.defaultLocation = defaultLocation;
    }

    /**
     * The location whose number series counts: of a sub-location its topmost location's (R-D07), of a location without a
     * series the default location's (R-D06), else its own.
     */
    public LocationCode ownerFor(LocationCode location) {
        LocationCode top = topOf(location);
        boolean own = !locations.existing(top, "location").usesDefaultLocationNumbers();
        return own
                ? top
                : locations.existing(topOf(defaultLocation), "location").location();
    }

    private LocationCode topOf(LocationCode location) {
        return locations.fromBottomToTop(location).getLast();
    }
}
