package com.lotledger.query.selfaudit;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the last look at some read model found rows that differ from what the events make. */
final class SelfAuditHealth implements HealthIndicator {

    private final SelfAuditTable audits;

    SelfAuditHealth(SelfAuditTable audits) {
        this.audits = audits;
    }

    @Override
    public Health health() {
        List<SelfAuditTable.Part> parts = audits.latestParts();
        boolean differs = parts.stream().anyMatch(part -> part.differences() > 0);
        Health.Builder health = differs ? Health.down() : Health.up();
        parts.forEach(part -> health.withDetail(
                part.view(),
                part.differences() == 0
                        ? "as the events make it, " + part.finishedAt()
                        : part.differences() + " rows differ, self-audit " + part.audit()));
        audits.latestFinished()
                .ifPresent(last -> health.withDetail("last", last.id() + " " + last.state() + " " + last.finishedAt()));
        return health.build();
    }
}
