package com.lotledger.api.selfaudit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some self-audits.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record SelfAuditPage(
        List<SelfAuditView> entries, @Nullable String next) {
    public SelfAuditPage {
        entries = List.copyOf(entries);
    }
}
