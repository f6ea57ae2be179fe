package com.lotledger.api.location;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some locations.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record LocationPage(
        List<LocationView> entries, @Nullable String next) {
    public LocationPage {
        entries = List.copyOf(entries);
    }
}
