package com.lotledger.api.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lots.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotPage(List<LotView> entries, @Nullable String next) {
    public LotPage {
        entries = List.copyOf(entries);
    }
}
