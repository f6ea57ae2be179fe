package com.lotledger.platform.store;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Whether there are any snapshots at all. Asked once in a while instead of once for every aggregate that is loaded; who
 * misses a snapshot meanwhile reads a few events more.
 */
final class SnapshotsInUse {

    private static final Duration ASK_EVERY = Duration.ofSeconds(30);

    private final BooleanSupplier question;
    private volatile boolean inUse;
    private volatile long askedAt = System.nanoTime() - ASK_EVERY.toNanos();

    SnapshotsInUse(BooleanSupplier question) {
        this.question = question;
    }

    boolean areInUse() {
        if (!inUse && System.nanoTime() - askedAt >= ASK_EVERY.toNanos()) {
            askedAt = System.nanoTime();
            inUse = question.getAsBoolean();
        }
        return inUse;
    }

    /** One was stored here. */
    void found() {
        inUse = true;
    }
}
