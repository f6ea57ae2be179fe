package com.lotledger.standalone.apart;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, with a limit. */
final class Patience {

    static final Duration USUAL = Duration.ofMinutes(1);

    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private Patience() {}

    static void until(BooleanSupplier condition) {
        until(USUAL, condition);
    }

    static void until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("did not come about within " + limit);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
