package com.lotledger.query.kafka;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while events cannot be relayed. */
final class KafkaHealth extends AbstractHealthIndicator {

    private final KafkaRelay relay;
    private final RelayLag lag;

    KafkaHealth(KafkaRelay relay, RelayLag lag) {
        super("The relay to Kafka cannot be judged");
        this.relay = relay;
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        RelayState state = relay.state();
        health.up()
                .withDetails(Map.of("topic", lag.topic(), "role", state.role().name(), "lag", lag.positions()));
        if (state.failure() != null) {
            health.down().withDetail("failure", state.failure()).withDetail("since", String.valueOf(state.since()));
        }
    }
}
