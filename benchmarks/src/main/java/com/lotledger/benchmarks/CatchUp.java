package com.lotledger.benchmarks;

import com.lotledger.benchmarks.downstream.Streaming;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.program.Consumption;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.io.IOException;
import java.nio.file.Path;

/** How fast one consumer of server-sent events catches up with everything that ever happened. */
final class CatchUp {

    private static final int ROUNDS = 3;

    private CatchUp() {}

    static String measure(Options options, Path data) {
        Table table = new Table(
                "Catching up: one consumer of server-sent events",
                "round",
                "events stored",
                "published",
                "seconds",
                "stored/s",
                "published/s",
                "µs of processor time a published event: program + PostgreSQL + consumer",
                "load average");
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            try (Filling filling = Filling.of(site)) {
                filling.upTo(options.events() / Filling.EVENTS_PER_DELIVERY);
            }
            long head = StoredDeliveries.head(program.database());
            String last = "\"sequence\":\"%020d\"".formatted(head);
            for (int round = 1; round <= ROUNDS; round++) {
                Consumption before = Consumption.of(program);
                long begin = System.nanoTime();
                long published = read(site, last);
                double seconds = (System.nanoTime() - begin) / 1e9;
                Consumption used = Consumption.of(program).since(before);
                table.row(
                        round,
                        head,
                        published,
                        Table.tenths(seconds),
                        head / seconds,
                        published / seconds,
                        "%.1f + %.1f + %.1f"
                                .formatted(
                                        used.program().toNanos() / 1e3 / published,
                                        used.server().toNanos() / 1e3 / published,
                                        used.clients().toNanos() / 1e3 / published),
                        Machine.load());
            }
            return table + "\n" + program.database().description() + ".";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads until the last event, which is the posting of a receipt and published. */
    private static long read(PreparedSite site, String last) throws IOException {
        try (Streaming streaming = new Streaming(site.machine(), FeedCursors.after(0))) {
            long count = 0;
            for (String event = streaming.next(); event != null; event = streaming.next()) {
                count++;
                if (event.contains(last)) {
                    return count;
                }
            }
            throw new IllegalStateException("the stream ended after " + count + " events");
        }
    }
}
