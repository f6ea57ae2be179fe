package com.lotledger.api.stock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the stock.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record StockPartPage(
        List<StockPartView> entries, @Nullable String next) {
    public StockPartPage {
        entries = List.copyOf(entries);
    }
}
