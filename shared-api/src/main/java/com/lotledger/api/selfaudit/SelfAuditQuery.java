package com.lotledger.api.selfaudit;

import org.jspecify.annotations.Nullable;

/** What can be asked about self-audits. */
public sealed interface SelfAuditQuery {

    /** One self-audit. Answers a {@link SelfAuditView}, or nothing when there is none of that name. */
    record GetSelfAudit(String id) implements SelfAuditQuery {}

    /**
     * Self-audits, the latest first. Answers a {@link SelfAuditPage}.
     *
     * @param limit most entries of the page
     * @param cursor the page after which; null for the first
     */
    record FindSelfAudits(int limit, @Nullable String cursor) implements SelfAuditQuery {}

    /**
     * What a self-audit found. Answers a {@link com.lotledger.api.rebuild.ViewDifferencePage}.
     *
     * @param limit most entries of the page
     * @param cursor the page after which; null for the first
     */
    record FindDifferencesOfSelfAudit(
            String id, int limit, @Nullable String cursor) implements SelfAuditQuery {}
}
