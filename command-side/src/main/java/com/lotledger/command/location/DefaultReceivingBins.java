package com.lotledger.command.location;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.util.Optional;

/** Knows which bin received goods are proposed for. */
public final class DefaultReceivingBins {

    private final Locations locations;
    private final LocationCode defaultLocation;

    public DefaultReceivingBins(Locations locations, LocationCode defaultLocation) {
        this.locations = locations;
        this.defaultLocation = defaultLocation;
    }

    /** The location's own, else the default location's, else none (R-C01). */
    public Optional<BinCode> of(LocationCode location) {
        return chosenAt(location).or(() -> chosenAt(defaultLocation));
    }

    /** Where to look when a location has none of its own. */
    public LocationCode defaultLocation() {
        return defaultLocation;
    }

    private Optional<BinCode> chosenAt(LocationCode location) {
        return locations.find(location).map(LocationState::defaultReceivingBin);
    }
}
