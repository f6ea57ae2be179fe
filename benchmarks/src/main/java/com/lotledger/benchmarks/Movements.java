package com.lotledger.benchmarks;

import com.lotledger.api.value.LotNumber;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** How fast stock is shipped by HTTP: from a thousand lots, and all of it from one, which takes one movement after the other. */
final class Movements {

    private static final int LOTS = 1_000;
    private static final int SETTLING_SECONDS = 5;

    private final Options options;
    private final PreparedSite site;
    private final AtomicLong sent = new AtomicLong();
    private final Table table = new Table(
            "Movements: shipments of one unit each",
            "lots",
            "clients",
            "movements/s",
            "p50 ms",
            "p99 ms",
            "read models caught up after",
            "load average");

    private Movements(Options options, PreparedSite site) {
        this.options = options;
        this.site = site;
    }

    static String measure(Options options, Path data) {
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            MovedLots.define(program.api());
            MovedLots.deliveries(LOTS).forEach(site::send);
            Movements movements = new Movements(options, site);
            int most =
                    options.clients().stream().mapToInt(Integer::intValue).max().orElse(1);
            Load.run(most, options.warmUpSeconds(), () -> movements.shipping(Movements::oneOfMany));
            options.clients().forEach(clients -> movements.measure(LOTS, clients, Movements::oneOfMany));
            options.clients().forEach(clients -> movements.measure(1, clients, Movements::theOne));
            return movements.table + "\n" + program.database().description() + ".";
        }
    }

    private void measure(int lots, int clients, LongFunction<LotNumber> choice) {
        Load.run(clients, SETTLING_SECONDS, () -> shipping(choice));
        settle();
        Load.Done done = Load.run(clients, options.seconds(), () -> shipping(choice));
        String load = Machine.load();
        long start = System.nanoTime();
        site.awaitViews(StoredDeliveries.head(site.program().database()));
        long behind = (System.nanoTime() - start) / 1_000_000;
        table.row(
                lots,
                clients,
                done.perSecond(),
                done.timings().shown(50),
                done.timings().shown(99),
                behind + " ms",
                load);
    }

    private void settle() {
        site.awaitViews(StoredDeliveries.head(site.program().database()));
        site.program().database().settle(ProgramDatabase.LEDGER);
    }

    private Load.Client shipping(LongFunction<LotNumber> choice) {
        return () -> {
            long number = sent.getAndIncrement();
            LotNumber lot = choice.apply(number);
            site.machine().post(MovedLots.path(lot), Api.write(MovedLots.shipment("LOAD", lot, number)));
            return true;
        };
    }

    private static LotNumber oneOfMany(long number) {
        return MovedLots.lotNumber((int) (number % LOTS));
    }

    private static LotNumber theOne(long number) {
        return MovedLots.lotNumber(0);
    }
}
