package com.lotledger.api.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rebuilds.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record ViewRebuildPage(
        List<ViewRebuildView> entries, @Nullable String next) {
    public ViewRebuildPage {
        entries = List.copyOf(entries);
    }
}
