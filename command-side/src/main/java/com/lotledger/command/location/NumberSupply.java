package com.lotledger.command.location;

import com.lotledger.api.location.NumberBlock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The numbers of one series that this process has drawn and not yet given. */
final class NumberSupply {

    static final int SMALLEST_BLOCK = 10;
    static final int LARGEST_BLOCK = 1_000;

    private final Lock drawing = new ReentrantLock();
    private volatile @Nullable Block block;

    /**
     * The next number.
     *
     * @param changes how often the series had been set by hand when the caller looked; numbers drawn before are dropped (R-D08)
     * @param source draws so many numbers
     */
    long next(int changes, IntFunction<NumberBlock> source) {
        while (true) {
            Block seen = block;
            if (seen != null && seen.changes >= changes) {
                int taken = seen.taken.getAndIncrement();
                if (taken < seen.numbers.count()) {
                    return seen.numbers.first() + taken;
                }
            }
            refill(seen, changes, source);
        }
    }

    private void refill(@Nullable Block seen, int changes, IntFunction<NumberBlock> source) {
        drawing.lock();
        try {
            if (Objects.equals(block, seen)) {
                int size = seen == null ? SMALLEST_BLOCK : seen.sizeOfNext();
                block = new Block(source.apply(size), size, changes, new AtomicInteger());
            }
        } finally {
            drawing.unlock();
        }
    }

    /** Small sites get along with small blocks and see small gaps; busy ones soon draw seldom. */
    private record Block(NumberBlock numbers, int size, int changes, AtomicInteger taken) {
        int sizeOfNext() {
            return taken.get() < numbers.count() ? size : Math.min(2 * size, LARGEST_BLOCK);
        }
    }
}
