package com.lotledger.platform.program;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets work in the background finish what is under way while the program stops. */
public final class OrderlyEnd {

    private static final long LONGEST_GOODBYE_SECONDS = 20;

    private OrderlyEnd() {}

    /** Takes no more work and waits for the rest, for 20 seconds; whether it came to its end by then. */
    public static boolean of(ExecutorService work) {
        work.shutdown();
        try {
            return work.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
