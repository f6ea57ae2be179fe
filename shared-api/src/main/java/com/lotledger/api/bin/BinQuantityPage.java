package com.lotledger.api.bin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some quantities in bins.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record BinQuantityPage(
        List<BinQuantityView> entries, @Nullable String next) {
    public BinQuantityPage {
        entries = List.copyOf(entries);
    }
}
