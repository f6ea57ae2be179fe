package com.lotledger.api.bin;

import com.lotledger.api.past.PastView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some sums of quantities in bins.
 *
 * @param past the past it is about; null for now
 * @param next cursor of the page after this one; null when this is the last
 */
public record BinQuantityTotalPage(
        @Nullable PastView past,
        List<BinQuantityTotalView> entries,
        @Nullable String next) {
    public BinQuantityTotalPage {
        entries = List.copyOf(entries);
    }
}
