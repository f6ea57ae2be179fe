package com.lotledger.platform.health;

import com.lotledger.platform.store.TailReading;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the event store answers where it ends, and projections can read it up to there. */
public final class EventStoreHealth extends AbstractHealthIndicator {

    private final StoreHead head;
    private final TailReading tail;

    public EventStoreHealth(StoreHead head, TailReading tail) {
        super("The event store does not answer");
        this.head = head;
        this.tail = tail;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", head.position());
        tail.failure()
                .ifPresent(failure -> health.down()
                        .withDetail(
                                "unreadable",
                                Map.of(
                                        "kind", failure.kind(),
                                        "since", failure.since().toString())));
    }
}
