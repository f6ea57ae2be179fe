package com.lotledger.benchmarks;

import com.lotledger.api.value.LotNumber;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.site.PastShipments;
import com.lotledger.benchmarks.store.HistoryWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What a movement of a lot costs that has been moved ever so often, with and without a snapshot of it. */
final class HotLot {

    private static final List<Integer> MOVEMENTS = List.of(100, 1_000, 10_000, 100_000);
    private static final int AT_ONCE = 1_000;
    private static final int TIMED = 100;
    private static final int OF_SHIPPED_LOT = 2;

    private final PreparedSite site;
    private final HistoryWriter writer;
    private final Table table = new Table(
            "A lot with many movements: one client",
            "movements before",
            "first movement, from all events, ms",
            "p50 ms",
            "p99 ms",
            "snapshot, bytes");

    private HotLot(PreparedSite site, HistoryWriter writer) {
        this.site = site;
        this.writer = writer;
    }

    static String measure(Options options, Path data) {
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            MovedLots.define(program.api());
            try (HistoryWriter writer = new HistoryWriter(program.database())) {
                new HotLot(site, writer).measure(new LotNumber("WARM-UP"), AT_ONCE);
                HotLot lot = new HotLot(site, writer);
                MOVEMENTS.forEach(movements -> lot.measure(new LotNumber("HOT-" + movements), movements));
                return lot.table.toString();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void measure(LotNumber lot, int movements) {
        site.send(MovedLots.delivery(lot));
        write(lot, movements);
        long start = System.nanoTime();
        ship(lot, 0);
        double first = (System.nanoTime() - start) / 1e6;
        Timings timings = new Timings();
        for (int number = 1; number <= TIMED; number++) {
            long before = System.nanoTime();
            ship(lot, number);
            timings.add(System.nanoTime() - before);
        }
        table.row(movements, Table.tenths(first), timings.shown(50), timings.shown(99), snapshotBytes(lot));
    }

    private void ship(LotNumber lot, long number) {
        site.machine().post(MovedLots.path(lot), Api.write(MovedLots.shipment("TIMED-" + lot, lot, number)));
    }

    private void write(LotNumber lot, int movements) {
        PastShipments past = new PastShipments(lot, OF_SHIPPED_LOT);
        for (int number = 0; number < movements; number++) {
            writer.add("ShipStock", MovedLots.RECEIVED_ON.toString(), List.of(past.shipment(number)));
            if ((number + 1) % AT_ONCE == 0) {
                writer.flush();
            }
        }
        writer.flush();
    }

    private long snapshotBytes(LotNumber lot) {
        return Long.parseLong(site.program()
                .database()
                .asked("SELECT coalesce(max(octet_length(payload)), 0) FROM events.snapshot_event_entry"
                        + " WHERE aggregate_identifier = 'lot/MOVED/" + lot + "'"));
    }
}
