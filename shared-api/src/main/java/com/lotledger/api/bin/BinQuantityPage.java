package com.lotledger.api.bin;

import com.lotledger.api.past.PastView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some quantities in bins.
 *
 * @param past the past it is about; null for now
 * @param next cursor of the page after this one; null when this is the last
 */
public record BinQuantityPage(
        @Nullable PastView past,
        List<BinQuantityView> entries,
        @Nullable String next) {
    public BinQuantityPage {
        entries = List.copyOf(entries);
    }
}
