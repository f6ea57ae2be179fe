package com.lotledger.api.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some items.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record ItemPage(List<ItemView> entries, @Nullable String next) {
    public ItemPage {
        entries = List.copyOf(entries);
    }
}
