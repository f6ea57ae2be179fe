package com.lotledger.platform.processing;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Runs a processor's coordinator. When its buffer of 1,024 events is full a coordinator pauses for a fixed 100 ms, which
 * would hold every projection to some 10,000 events a second; here that pause is short.
 */
final class CoordinatorExecutor extends ScheduledThreadPoolExecutor {

    private static final long PAUSE_MILLIS = 100;
    private static final long SHORT_PAUSE_MILLIS = 2;

    CoordinatorExecutor(ThreadFactory threads) {
        super(1, threads);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        long millis = unit.toMillis(delay);
        return super.schedule(task, millis == PAUSE_MILLIS ? SHORT_PAUSE_MILLIS : millis, TimeUnit.MILLISECONDS);
    }
}
