package com.lotledger.api.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copies there are.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record ViewCopyPage(
        List<ViewCopyView> entries, @Nullable String next) {
    public ViewCopyPage {
        entries = List.copyOf(entries);
    }
}
