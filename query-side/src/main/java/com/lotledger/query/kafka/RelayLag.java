package com.lotledger.query.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many positions a topic is behind the events, whichever process relays them. */
record RelayLag(JdbcClient database, KafkaRelay relay, String topic) implements MeterBinder {

    private static final String LAG = """
            SELECT greatest(0, (SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry)
                - coalesce((SELECT position FROM events.kafka_relay WHERE topic = ?), 0))
            """;

    long positions() {
        return database.sql(LAG).param(topic).query(Long.class).single();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotledger.kafka.lag", this, RelayLag::positions)
                .tag("topic", topic)
                .description("Positions behind the head of the store")
                .register(registry);
        Gauge.builder("lotledger.kafka.stopped", relay, each -> each.state().failure() == null ? 0 : 1)
                .tag("topic", topic)
                .description("1 while events cannot be relayed, else 0")
                .register(registry);
    }
}
