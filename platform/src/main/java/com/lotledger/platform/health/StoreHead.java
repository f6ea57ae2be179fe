package com.lotledger.platform.health;

import com.lotledger.platform.store.HeadOfStore;
import java.time.Duration;

/** Position of the last event of the store, asked at most once a second however many metrics want it. */
public final class StoreHead {

    private static final Duration FRESH_FOR = Duration.ofSeconds(1);

    private final HeadOfStore head;
    private long position = -1;
    private long readAt = System.nanoTime() - FRESH_FOR.toNanos();

    public StoreHead(HeadOfStore head) {
        this.head = head;
    }

    synchronized long position() {
        if (System.nanoTime() - readAt >= FRESH_FOR.toNanos()) {
            position = head.position();
            readAt = System.nanoTime();
        }
        return position;
    }
}
