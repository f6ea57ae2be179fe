package com.lotledger.api.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the lots that have stock to be recalled.
 *
 * @param position position of the events up to which that is true
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotsToRecallPage(
        List<LotToRecall> entries, long position, @Nullable String next) {
    public LotsToRecallPage {
        entries = List.copyOf(entries);
    }
}
