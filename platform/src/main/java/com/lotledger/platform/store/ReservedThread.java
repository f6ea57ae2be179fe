package com.lotledger.platform.store;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thread for work that others wait for while they hold a connection. It takes its connections from a reserve: otherwise
 * those who wait could hold the last one, and nobody would ever go on.
 */
public final class ReservedThread extends Thread {

    private ReservedThread(Runnable work, String name) {
        super(work, name);
        setDaemon(true);
    }

    /** Makes such threads, numbered behind {@code prefix}. */
    public static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return work -> new ReservedThread(work, prefix + count.getAndIncrement());
    }
}
