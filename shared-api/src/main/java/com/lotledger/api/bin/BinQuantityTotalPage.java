package com.lotledger.api.bin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some sums of quantities in bins.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record BinQuantityTotalPage(
        List<BinQuantityTotalView> entries, @Nullable String next) {
    public BinQuantityTotalPage {
        entries = List.copyOf(entries);
    }
}
