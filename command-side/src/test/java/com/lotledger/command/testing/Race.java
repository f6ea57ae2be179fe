package com.lotledger.command.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several senders who start at the same moment. */
public final class Race {

    private static final long LONGEST_START_SECONDS = 10;

    private Race() {}

    /**
     * What each of them came to, in their order: an answer, or the failure.
     *
     * @param sending what the sender of a number does
     */
    public static List<Object> outcomes(int racers, IntFunction<Object> sending) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(racers);
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<Callable<Object>> tasks = IntStream.range(0, racers)
                    .<Callable<Object>>mapToObj(racer -> () -> {
                        start.await(LONGEST_START_SECONDS, TimeUnit.SECONDS);
                        return sending.apply(racer);
                    })
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : threads.invokeAll(tasks)) {
                try {
                    outcomes.add(each.get());
                } catch (ExecutionException failure) {
                    outcomes.add(failure.getCause());
                }
            }
            return outcomes;
        }
    }
}
