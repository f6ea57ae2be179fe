package com.lotledger.api.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some movements.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record StockMovementPage(
        List<StockMovementView> entries, @Nullable String next) {
    public StockMovementPage {
        entries = List.copyOf(entries);
    }
}
