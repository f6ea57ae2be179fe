package com.lotledger.command.location;

import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.value.LocationCode;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Gives running numbers from memory. No number is given twice, by one process or by many; what a stopped process had not
 * given is a gap.
 */
public final class RunningNumbers {

    private final Locations locations;
    private final NumberSeriesOwners owners;
    private final NumberSource source;
    private final ConcurrentMap<Series, NumberSupply> supplies = new ConcurrentHashMap<>();

    public RunningNumbers(Locations locations, NumberSeriesOwners owners, NumberSource source) {
        this.locations = locations;
        this.owners = owners;
        this.source = source;
    }

    /** The next number of a series for a location, from the series of whoever owns it (R-D05, R-D06, R-D07). */
    public long next(LocationCode location, NumberSeries series) {
        LocationCode owner = owners.ownerFor(location);
        int changes = locations.existing(owner, "location").numberChanges();
        return supplies.computeIfAbsent(new Series(owner, series), unseen -> new NumberSupply())
                .next(changes, count -> source.draw(owner, series, count));
    }

    private record Series(LocationCode owner, NumberSeries series) {}
}
