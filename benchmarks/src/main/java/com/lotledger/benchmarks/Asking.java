package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Asks so many questions a second, whether or not earlier ones were answered: each is timed from the moment at which it was to be
 * asked, so that a program which stands still for a while is seen to.
 */
final class Asking {

    private static final int ASKERS = 32;

    private final Api api;
    private final List<Supplier<String>> questions;
    private final int perSecond;

    Asking(Api api, List<Supplier<String>> questions, int perSecond) {
        this.api = api;
        this.questions = questions;
        this.perSecond = perSecond;
    }

    /** Asks as long as something is so, and a last time after it. */
    Timings during(BooleanSupplier going) {
        List<Future<Long>> asked = new ArrayList<>();
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
            long next = System.nanoTime();
            while (going.getAsBoolean()) {
                String question = questions.get(asked.size() % questions.size()).get();
                long due = next;
                waitUntil(due);
                asked.add(askers.submit(() -> {
                    api.get(question);
                    return System.nanoTime() - due;
                }));
                next += between;
            }
        }
        Timings timings = new Timings();
        asked.forEach(each -> timings.add(taken(each)));
        return timings;
    }

    /** Asks for so long. */
    Timings during(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return during(() -> System.nanoTime() - end < 0);
    }

    private static void waitUntil(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }

    private static long taken(Future<Long> asked) {
        try {
            return asked.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
