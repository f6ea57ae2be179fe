package com.lotledger.api.bin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some bins and areas.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record StockBinPage(
        List<StockBinView> entries, @Nullable String next) {
    public StockBinPage {
        entries = List.copyOf(entries);
    }
}
