package com.lotledger.command.testing;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.bin.StockBinState;
import com.lotledger.command.bin.StockBins;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.item.Items;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.location.Locations;
import com.lotledger.command.location.NumberSeriesOwners;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Items, locations and bins as they are after given events, for decisions about something else. */
public final class Surroundings {

    private final Map<String, ItemState> items = new HashMap<>();
    private final Map<String, LocationState> locations = new HashMap<>();
    private final Map<String, StockBinState> bins = new HashMap<>();

    private Surroundings() {}

    public static Surroundings after(Object... events) {
        Surroundings surroundings = new Surroundings();
        for (Object event : events) {
            surroundings.happened(event);
        }
        return surroundings;
    }

    private void happened(Object event) {
        switch (event) {
            case ItemEvent item ->
                items.compute(item.item().stream(), (stream, state) -> ItemState.evolve(state, item));
            case LocationEvent location ->
                locations.compute(
                        location.location().stream(), (stream, state) -> LocationState.evolve(state, location));
            case StockBinEvent bin ->
                bins.compute(bin.bin().stream(), (stream, state) -> StockBinState.evolve(state, bin));
            default -> throw new IllegalArgumentException(event + " surrounds nothing");
        }
    }

    public Items items() {
        return new Items(stream -> Optional.ofNullable(items.get(stream)));
    }

    public Locations locations() {
        return new Locations(stream -> Optional.ofNullable(locations.get(stream)));
    }

    public StockBins bins() {
        return new StockBins(stream -> Optional.ofNullable(bins.get(stream)));
    }

    /** Whose default location is MAIN. */
    public NumberSeriesOwners numberSeriesOwners() {
        return new NumberSeriesOwners(locations(), new LocationCode("MAIN"));
    }
}
