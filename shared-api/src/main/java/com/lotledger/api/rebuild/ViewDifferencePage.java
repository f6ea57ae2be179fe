package com.lotledger.api.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some differences between a copy and the live rows.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record ViewDifferencePage(
        List<ViewDifferenceView> entries, @Nullable String next) {
    public ViewDifferencePage {
        entries = List.copyOf(entries);
    }
}
