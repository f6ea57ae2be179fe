package com.lotledger.query.feed;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Wakes whoever waits for further events. However many wait, one look serves them all, and nobody looks while nobody waits. */
class Arrivals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final long LOOK_EVERY_MILLIS = 10;
    private static final long AFTER_A_FAILURE_MILLIS = 1_000;

    private final SettledPosition settled;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition further = lock.newCondition();
    private int waiting;
    private boolean watched;
    private boolean closed;

    Arrivals(SettledPosition settled) {
        this.settled = settled;
    }

    /**
     * Waits until something behind a position is settled.
     *
     * @return false when {@code limit} passed first, or the program closes
     */
    boolean await(long position, Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            waiting++;
            watch();
            while (settled.known() <= position && left > 0 && !closed) {
                left = further.awaitNanos(left);
            }
            return settled.known() > position;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    private void watch() {
        if (!watched && !closed) {
            watched = true;
            var unused = Thread.ofVirtual().name("event-arrivals").start(this::lookWhileSomebodyWaits);
        }
    }

    private void lookWhileSomebodyWaits() {
        long pause = LOOK_EVERY_MILLIS;
        while (somebodyWaits(pause)) {
            pause = LOOK_EVERY_MILLIS;
            try {
                settled.look();
            } catch (RuntimeException unreadable) {
                // Whoever waits reads for itself when its time is over, and hears of it then.
                LOG.warn("The event table cannot be read at the moment", unreadable);
                pause = AFTER_A_FAILURE_MILLIS;
            }
        }
    }

    /** After a pause; wakes everybody, and who has nothing to do yet waits on. */
    private boolean somebodyWaits(long pauseMillis) {
        try {
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        lock.lock();
        try {
            further.signalAll();
            watched = waiting > 0 && !closed;
            return watched;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nobody should wait any more. */
    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Before the server waits for its requests to end: streams never would. */
    @EventListener(ContextClosedEvent.class)
    void closeEarly() {
        close();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            further.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
