package com.lotledger.query.filling;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the filling of tables from starving the questions. While somebody asks, reading, working out and writing take turns
 * instead of running beside each other, in short pieces, and rest after each; while nobody asks they go as fast as they can.
 */
@Component
public final class Pace {

    private static final long ASKED_LATELY_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int EVENTS_AT_ONCE = 10_000;
    private static final int EVENTS_AT_ONCE_WHILE_ASKED = 500;

    private final double share;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile long askedAt = System.nanoTime() - ASKED_LATELY_NANOS;

    /** @param share part of one processor's time that filling takes while questions are asked; above 0, at most 1 */
    Pace(@Value("${lotledger.rebuild.share-while-asked:0.5}") double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("lotledger.rebuild.share-while-asked is above 0 and at most 1");
        }
        this.share = share;
    }

    /** Work that may be interrupted. */
    public interface Work<T> {
        T run() throws InterruptedException;
    }

    /** Notes that somebody asks something now. */
    public void asked() {
        askedAt = System.nanoTime();
    }

    /** Whether somebody asked something lately. */
    public boolean isAsked() {
        return System.nanoTime() - askedAt < ASKED_LATELY_NANOS;
    }

    /** How many events a piece of work should be of. */
    int eventsAtOnce() {
        return isAsked() ? EVENTS_AT_ONCE_WHILE_ASKED : EVENTS_AT_ONCE;
    }

    /** Does a piece of work when it may be done. */
    public <T> T at(Work<T> work) throws InterruptedException {
        if (!isAsked()) {
            return work.run();
        }
        turn.lockInterruptibly();
        try {
            long start = System.nanoTime();
            T done = work.run();
            long rest = (long) ((System.nanoTime() - start) * (1 - share) / share);
            TimeUnit.NANOSECONDS.sleep(Math.min(rest, LONGEST_REST_NANOS));
            return done;
        } finally {
            turn.unlock();
        }
    }
}
