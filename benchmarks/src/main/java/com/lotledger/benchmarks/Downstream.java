package com.lotledger.benchmarks;

import com.lotledger.benchmarks.downstream.Called;
import com.lotledger.benchmarks.downstream.Polling;
import com.lotledger.benchmarks.downstream.Seen;
import com.lotledger.benchmarks.downstream.Streaming;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.store.HistoryWriter;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long it takes from the commit of an event until other systems have it, and what dead receivers cost the others. */
final class Downstream {

    private static final int LOTS = 1_000;
    private static final int WARM_UP_RATE = 500;
    private static final List<Integer> RATES = List.of(100, 1_000);
    private static final List<Integer> RATES_TO_MANY = List.of(10, 50);
    private static final int RECEIVERS = 50;
    private static final int SILENT = 3;
    private static final int ABSENT = 2;
    private static final Duration TO_ANSWER = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final List<String> TO_THE_SAME_MACHINE =
            List.of("-Dlotledger.webhooks.allow-http=true", "-Dlotledger.webhooks.allowed-networks=127.0.0.1");

    private final Options options;
    private final PreparedSite site;
    private final SteadyShipments shipments;
    private int subscriptions;

    private Downstream(Options options, PreparedSite site, SteadyShipments shipments) {
        this.options = options;
        this.site = site;
        this.shipments = shipments;
    }

    static String measure(Options options, Path data) {
        List<String> javaOptions = Stream.concat(options.javaOptions().stream(), TO_THE_SAME_MACHINE.stream())
                .toList();
        try (Program program = Program.start(options.jar(), data, javaOptions)) {
            PreparedSite site = PreparedSite.of(program);
            MovedLots.define(program.api());
            // One delivery each, as the shipments tell it.
            IntStream.range(0, LOTS)
                    .mapToObj(MovedLots::lotNumber)
                    .map(MovedLots::delivery)
                    .forEach(site::send);
            try (HistoryWriter writer = new HistoryWriter(program.database());
                    Connection connection = program.database().connect(ProgramDatabase.LEDGER)) {
                Downstream downstream = new Downstream(options, site, new SteadyShipments(writer, connection, LOTS));
                return downstream.ways() + "\n" + downstream.manyReceivers() + "\n"
                        + program.database().description() + ".";
            }
        } catch (SQLException | IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Table ways() throws IOException, InterruptedException {
        Table table = new Table(
                "From commit to delivery: one consumer",
                "way",
                "events/s",
                "delivered",
                "p50 ms",
                "p99 ms",
                "load average");
        for (boolean warm : List.of(false, true)) {
            for (int rate : warm ? RATES : List.of(WARM_UP_RATE)) {
                int seconds = warm ? options.seconds() : options.warmUpSeconds() / 3;
                row(table, warm, "feed, long poll", rate, polled(rate, seconds));
                row(table, warm, "server-sent events", rate, streamed(rate, seconds));
                row(table, warm, "webhook", rate, called(rate, seconds));
            }
        }
        return table;
    }

    private static void row(Table table, boolean warm, String way, int rate, Result result) {
        if (warm) {
            table.row(
                    way,
                    rate,
                    result.seen().count(result.committed()) + " of "
                            + result.committed().size(),
                    result.timings().shown(50),
                    result.timings().shown(99),
                    Machine.load());
        }
    }

    /** What was committed when, and what came. */
    private record Result(Map<String, Long> committed, Seen seen) {
        Timings timings() {
            return seen.since(committed);
        }
    }

    private Result polled(int rate, int seconds) throws InterruptedException {
        Seen seen = new Seen();
        Polling polling = new Polling(site.machine(), headCursor(), seen);
        try {
            return committed(rate, seconds, seen);
        } finally {
            polling.stop();
        }
    }

    private Result streamed(int rate, int seconds) throws IOException {
        Seen seen = new Seen();
        try (Streaming streaming = new Streaming(site.machine(), headCursor())) {
            Thread listening = streaming.listen(seen);
            Result result = committed(rate, seconds, seen);
            listening.interrupt();
            return result;
        }
    }

    private Result called(int rate, int seconds) {
        Seen seen = new Seen();
        try (Called called = new Called(TO_ANSWER, seen)) {
            String subscription = subscribe(called.url());
            Result result = committed(rate, seconds, seen);
            delete(subscription);
            return result;
        }
    }

    private Result committed(int rate, int seconds, Seen seen) {
        Map<String, Long> committed = shipments.commit(rate, seconds);
        await(List.of(seen), committed);
        settle();
        return new Result(committed, seen);
    }

    private Table manyReceivers() throws IOException {
        Table table = new Table(
                RECEIVERS + " webhook receivers, " + (SILENT + ABSENT) + " of them dead",
                "events/s",
                "deliveries/s",
                "delivered to the others",
                "p50 ms",
                "p99 ms",
                "load average");
        for (int rate : RATES_TO_MANY) {
            toMany(rate, table);
        }
        return table;
    }

    private void toMany(int rate, Table table) throws IOException {
        List<Called> receivers = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ServerSocket silent = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
            int absent = freePort();
            for (int each = 0; each < RECEIVERS; each++) {
                if (each < SILENT) {
                    // Connects, and is never heard of again.
                    names.add(subscribe("http://127.0.0.1:" + silent.getLocalPort() + "/"));
                } else if (each < SILENT + ABSENT) {
                    names.add(subscribe("http://127.0.0.1:" + absent + "/"));
                } else {
                    seen.add(new Seen());
                    receivers.add(new Called(TO_ANSWER, seen.getLast()));
                    names.add(subscribe(receivers.getLast().url()));
                }
            }
            shipments.commit(rate, options.warmUpSeconds() / 3);
            long begin = System.nanoTime();
            Map<String, Long> committed = shipments.commit(rate, options.seconds());
            await(seen, committed);
            double elapsed = (System.nanoTime() - begin) / 1e9;
            Timings timings = Timings.together(
                    seen.stream().map(each -> each.since(committed)).toList());
            table.row(
                    rate,
                    timings.count() / elapsed,
                    timings.count() + " of " + (long) seen.size() * committed.size(),
                    timings.shown(50),
                    timings.shown(99),
                    Machine.load());
        } finally {
            names.forEach(this::delete);
            receivers.forEach(Called::close);
            settle();
        }
    }

    private static void await(List<Seen> seen, Map<String, Long> committed) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() - end < 0
                && seen.stream().anyMatch(each -> each.count(committed) < committed.size())) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Subscribes to what happens from now on, and returns once deliveries have begun. */
    private String subscribe(String url) {
        String name = "hook-" + subscriptions++;
        Map<String, Object> request = new HashMap<>();
        request.put("subscription", name);
        request.put("url", url);
        request.put(
                "start", Map.of("after", StoredDeliveries.head(site.program().database())));
        site.machine().post("/api/v1/webhook-subscriptions", request);
        while (site.program()
                .database()
                .asked("SELECT count(lease_owner) FROM events.webhook_subscription WHERE subscription = '" + name + "'")
                .equals("0")) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return name;
    }

    private void delete(String subscription) {
        site.machine()
                .post(
                        "/api/v1/webhook-subscriptions/" + subscription + "/delete-webhook-subscription",
                        Map.of("reason", "Measured"));
    }

    private void settle() {
        site.awaitViews(StoredDeliveries.head(site.program().database()));
        site.program().database().settle(ProgramDatabase.LEDGER);
    }

    /** The cursor behind everything that is there. */
    private String headCursor() {
        return FeedCursors.after(StoredDeliveries.head(site.program().database()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
