package com.lotledger.platform.axonserver;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Tells how far the copy of the events is behind Axon Server; down when Axon Server does not say where its events end. */
final class EventCopyHealth extends AbstractHealthIndicator {

    private final AxonServerEvents events;
    private final KeptEvents kept;

    EventCopyHealth(AxonServerEvents events, KeptEvents kept) {
        super("Axon Server does not say where its events end");
        this.events = events;
        this.kept = kept;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long copied = kept.head();
        health.up().withDetail("position", copied).withDetail("behind", Math.max(0, events.head() - copied));
    }
}
