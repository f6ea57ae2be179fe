package com.lotledger.benchmarks;

import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Consumption;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.site.Deliveries;
import com.lotledger.benchmarks.store.EventRow;
import com.lotledger.benchmarks.store.EventRows;
import com.lotledger.benchmarks.store.SecondEventTable;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How fast whole deliveries are received by HTTP, beside inserting the very rows they left into a table like the program's. */
final class Receive {

    private static final int SETTLING_SECONDS = 5;
    /** More rows than these would not fit the measuring JVM's memory. */
    private static final int MOST_REPEATED = 10_000;

    private final Options options;
    private final PreparedSite site;
    private final ProgramDatabase database;
    private final SecondEventTable second;
    private final AtomicLong sent = new AtomicLong();
    private final Deliveries deliveries = new Deliveries("LOAD");
    private final Table table = new Table(
            "Receive: whole deliveries of 10 lines",
            "clients",
            "deliveries/s",
            "lines/s",
            "events/s",
            "p50 ms",
            "p99 ms",
            "raw events/s",
            "raw p50 ms",
            "raw p99 ms",
            "of the raw rate",
            "read models caught up after",
            "ms of processor time a delivery: program + PostgreSQL + clients",
            "raw: PostgreSQL + clients",
            "load average");

    private Receive(Options options, PreparedSite site) {
        this.options = options;
        this.site = site;
        this.database = site.program().database();
        this.second = SecondEventTable.make(database);
    }

    static String measure(Options options, Path data) {
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            Receive receive = new Receive(options, PreparedSite.of(program));
            receive.warmUp();
            options.clients().forEach(receive::measure);
            return receive.table + "\n" + receive.database.description() + ". Memory of the program "
                    + Consumption.memoryOfProgram(program) + " MB, of PostgreSQL "
                    + Consumption.memoryOfServer(program) + " MB.";
        }
    }

    private void warmUp() {
        long before = StoredDeliveries.head(database);
        int most = options.clients().stream().mapToInt(Integer::intValue).max().orElse(1);
        Load.run(most, options.warmUpSeconds(), this::sender);
        settle();
        repeat(most, stored(before));
        second.settle();
    }

    private void measure(int clients) {
        Load.run(clients, SETTLING_SECONDS, this::sender);
        settle();
        long before = StoredDeliveries.head(database);
        Consumption used = Consumption.of(site.program());
        Load.Done done = Load.run(clients, options.seconds(), this::sender);
        Consumption using = Consumption.of(site.program()).since(used);
        String load = Machine.load();
        Duration behind = settle();

        List<List<EventRow>> rows = stored(before);
        double events = rows.stream().mapToInt(List::size).average().orElse(0);
        Consumption idle = Consumption.of(site.program());
        Load.Done raw = repeat(clients, rows);
        Consumption inserting = Consumption.of(site.program()).since(idle);
        second.settle();
        table.row(
                clients,
                done.perSecond(),
                done.perSecond() * Deliveries.LINES,
                done.perSecond() * events,
                done.timings().shown(50),
                done.timings().shown(99),
                raw.perSecond() * events,
                raw.timings().shown(50),
                raw.timings().shown(99),
                Table.percent(done.perSecond() / raw.perSecond()),
                behind.toMillis() + " ms",
                "%s + %s + %s"
                        .formatted(
                                each(using.program(), done), each(using.server(), done), each(using.clients(), done)),
                "%s + %s".formatted(each(inserting.server(), raw), each(inserting.clients(), raw)),
                load);
    }

    private List<List<EventRow>> stored(long before) {
        return StoredDeliveries.between(database, before, StoredDeliveries.head(database), MOST_REPEATED);
    }

    /** Waits for the read models and puts everything on disk; answers how long the read models took. */
    private Duration settle() {
        long start = System.nanoTime();
        site.awaitViews(StoredDeliveries.head(database));
        Duration behind = Duration.ofNanos(System.nanoTime() - start);
        database.settle(ProgramDatabase.LEDGER);
        return behind;
    }

    private Load.Client sender() {
        return () -> {
            site.machine().post(PreparedSite.DELIVERIES, Api.write(deliveries.delivery(sent.getAndIncrement())));
            return true;
        };
    }

    private Load.Done repeat(int clients, List<List<EventRow>> rows) {
        Iterator<List<EventRow>> remaining = rows.iterator();
        return Load.run(clients, options.seconds(), () -> new Inserting(second.connect(), remaining));
    }

    private static String each(Duration used, Load.Done done) {
        return "%.2f".formatted(used.toNanos() / 1e6 / done.timings().count());
    }

    /** Inserts one delivery's rows after the other. */
    private record Inserting(Connection connection, Iterator<List<EventRow>> remaining) implements Load.Client {

        @Override
        public boolean next() throws SQLException {
            List<EventRow> rows = nextRows();
            if (rows != null) {
                EventRows.insert(connection, rows);
            }
            return rows != null;
        }

        private @Nullable List<EventRow> nextRows() {
            synchronized (remaining) {
                return remaining.hasNext() ? remaining.next() : null;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
