package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Timings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several clients, each doing one thing after the other until the time is over or nothing is left to do. */
final class Load {

    /** One client. */
    interface Client extends AutoCloseable {

        /** Does the next thing; false when there is none. */
        boolean next() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Makes the clients. */
    interface Clients {
        Client make() throws Exception;
    }

    /** What was done in how much time. */
    record Done(Timings timings, Duration elapsed) {
        double perSecond() {
            return timings.count() / (elapsed.toNanos() / 1e9);
        }
    }

    private Load() {}

    static Done run(int clients, int seconds, Clients maker) {
        List<Future<Timings>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> repeat(maker, end)));
            }
            List<Timings> parts = new ArrayList<>();
            for (Future<Timings> each : running) {
                parts.add(each.get());
            }
            return new Done(Timings.together(parts), Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Timings repeat(Clients maker, long end) throws Exception {
        Timings timings = new Timings();
        try (Client client = maker.make()) {
            long before = System.nanoTime();
            while (before < end && client.next()) {
                long after = System.nanoTime();
                timings.add(after - before);
                before = after;
            }
        }
        return timings;
    }
}
