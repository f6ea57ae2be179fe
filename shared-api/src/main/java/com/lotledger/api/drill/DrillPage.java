package com.lotledger.api.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some drills, the latest first.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record DrillPage(List<DrillView> entries, @Nullable String next) {
    public DrillPage {
        entries = List.copyOf(entries);
    }
}
