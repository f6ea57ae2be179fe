package com.lotledger.query.selfaudit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;

/** What the last self-audits found, as gauges. */
final class SelfAuditMetrics implements MeterBinder {

    private final ObjectProvider<SelfAuditTable> audits;
    private final ObjectProvider<Clock> clock;

    /** Asked for only when read: metrics are there before the tables are. */
    SelfAuditMetrics(ObjectProvider<SelfAuditTable> audits, ObjectProvider<Clock> clock) {
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotledger.self.audit.differences", this, SelfAuditMetrics::differences)
                .description("Rows that differed when each read model was last compared with the events")
                .register(registry);
        Gauge.builder("lotledger.self.audit.age", this, SelfAuditMetrics::age)
                .baseUnit("seconds")
                .description("Time since the last self-audit that compared everything; NaN when there was none")
                .register(registry);
    }

    private double differences() {
        return audits.getObject().latestParts().stream()
                .mapToLong(SelfAuditTable.Part::differences)
                .sum();
    }

    private double age() {
        return audits.getObject()
                .latestFinished()
                .filter(last -> last.failure() == null && last.finishedAt() != null)
                .map(last ->
                        Duration.between(last.finishedAt(), clock.getObject().instant())
                                        .toMillis()
                                / 1e3)
                .orElse(Double.NaN);
    }
}
