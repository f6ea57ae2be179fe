package com.lotledger.query.webhook;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows subscriptions that were given up. Always up: a receiver that is ill does not make the ledger ill. */
final class WebhooksHealth implements HealthIndicator {

    private final WebhookStates states;

    WebhooksHealth(WebhookStates states) {
        this.states = states;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("delivered", states.delivered())
                .withDetail("failing", states.failing())
                .withDetail("suspended", states.suspendedNames())
                .build();
    }
}
