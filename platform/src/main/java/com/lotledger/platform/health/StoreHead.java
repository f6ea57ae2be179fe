package com.lotledger.platform.health;

import com.lotledger.platform.processing.ProcessorPositions;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Position of the last event of the store, asked at most once a second however many metrics want it. */
public final class StoreHead {

    private static final Duration FRESH_FOR = Duration.ofSeconds(1);

    private final EventStore store;
    private long position = -1;
    private long readAt = System.nanoTime() - FRESH_FOR.toNanos();

    public StoreHead(EventStore store) {
        this.store = store;
    }

    synchronized long position() {
        if (System.nanoTime() - readAt >= FRESH_FOR.toNanos()) {
            position = ProcessorPositions.positionOf(store.createHeadToken());
            readAt = System.nanoTime();
        }
        return position;
    }
}
