package com.lotledger.api.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record AuditTrailPage(
        List<AuditTrailEntryView> entries, @Nullable String next) {
    public AuditTrailPage {
        entries = List.copyOf(entries);
    }
}
