package com.lotledger.platform.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the event store answers where it ends. */
public final class EventStoreHealth extends AbstractHealthIndicator {

    private final StoreHead head;

    public EventStoreHealth(StoreHead head) {
        super("The event store does not answer");
        this.head = head;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", head.position());
    }
}
