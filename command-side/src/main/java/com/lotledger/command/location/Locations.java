package com.lotledger.command.location;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.current.CurrentStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The locations as they are now, read without locking them. */
public final class Locations {

    private final CurrentStates<LocationState> states;

    public Locations(CurrentStates<LocationState> states) {
        this.states = states;
    }

    public Optional<LocationState> find(LocationCode location) {
        return states.find(location.stream());
    }

    /** The location that {@code field} of a command names; refuses when there is none. */
    public LocationState existing(LocationCode location, String field) {
        return find(location)
                .orElseThrow(() -> Refusal.ruleBroken("R-X02", field, "location " + location + " does not exist"));
    }

    /** The location, what it is a part of, and so on. */
    List<LocationCode> fromBottomToTop(LocationCode bottom) {
        List<LocationCode> above = new ArrayList<>();
        @Nullable LocationCode each = bottom;
        while (each != null && !above.contains(each)) {
            above.add(each);
            each = find(each).map(LocationState::parent).orElse(null);
        }
        return above;
    }
}
