package com.lotledger.web.live;

import com.lotledger.platform.processing.ProcessorPositions;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * How far the stock figures have come. However many wait for them, one look at a position in memory a few times a second serves them
 * all, and nobody looks while nobody waits.
 */
@Component
public class StockChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StockChanges.class);
    private static final String PROCESSOR = "stock";
    private static final long LOOK_EVERY_MILLIS = 200;

    private final ProcessorPositions positions;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stock-changes").factory());
    private final Lock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position = -1;
    private int waiting;
    private @Nullable Future<?> looking;
    private volatile boolean running;

    StockChanges(ProcessorPositions positions) {
        this.positions = positions;
    }

    /** The events up to this position are in the stock figures; -1 before the first. */
    public long position() {
        return ProcessorPositions.positionOf(
                positions.handledAnywhere(PROCESSOR).orElse(null));
    }

    /** Waits until the figures are further than a position, for so long at most and unless it is in vain; answers how far they are. */
    long await(long after, Duration limit, BooleanSupplier inVain) throws InterruptedException {
        lock.lock();
        try {
            begin();
            long nanos = limit.toNanos();
            while (position <= after && nanos > 0 && running && !inVain.getAsBoolean()) {
                nanos = moved.awaitNanos(nanos);
            }
            return position;
        } finally {
            end();
            lock.unlock();
        }
    }

    private void begin() {
        if (waiting++ == 0 && running) {
            position = position();
            looking = executor.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void end() {
        if (--waiting == 0 && looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    private void look() {
        try {
            tell(position());
        } catch (RuntimeException unreadable) {
            LOG.warn("How far the stock figures are cannot be read; looking again", unreadable);
        }
    }

    private void tell(long reached) {
        lock.lock();
        try {
            if (reached != position) {
                position = reached;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has everybody look whether they wait in vain. */
    void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** First of all, so that the web server need not wait for connections that last. */
    @Override
    public void stop() {
        running = false;
        wake();
        executor.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
