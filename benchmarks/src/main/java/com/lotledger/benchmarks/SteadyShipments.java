package com.lotledger.benchmarks;

import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.site.PastShipments;
import com.lotledger.benchmarks.site.StreamEvent;
import com.lotledger.benchmarks.store.EventRow;
import com.lotledger.benchmarks.store.EventRows;
import com.lotledger.benchmarks.store.HistoryWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Shipments that are committed at an even rate, a few every ten milliseconds, and when each was. */
final class SteadyShipments {

    private static final long TICK_NANOS = 10_000_000;
    private static final int TICKS_A_SECOND = 100;
    private static final int OF_SHIPPED_LOT = 2;

    private final HistoryWriter writer;
    private final Connection connection;
    private final List<PastShipments> lots = new ArrayList<>();
    private long sent;

    SteadyShipments(HistoryWriter writer, Connection connection, int lots) {
        this.writer = writer;
        this.connection = connection;
        for (int lot = 0; lot < lots; lot++) {
            this.lots.add(new PastShipments(MovedLots.lotNumber(lot), OF_SHIPPED_LOT));
        }
    }

    /** Commits so many events a second for so long; answers when each was committed, by its id. */
    Map<String, Long> commit(int perSecond, int seconds) {
        Map<String, Long> committed = new HashMap<>();
        long begin = System.nanoTime();
        long due = 0;
        for (int tick = 0; tick < seconds * TICKS_A_SECOND; tick++) {
            waitUntil(begin + tick * TICK_NANOS);
            due += perSecond;
            List<EventRow> rows = next((int) (due / TICKS_A_SECOND));
            due %= TICKS_A_SECOND;
            if (!rows.isEmpty()) {
                insert(rows);
                long now = System.nanoTime();
                rows.forEach(row -> committed.put(row.eventIdentifier(), now));
            }
        }
        return committed;
    }

    private List<EventRow> next(int count) {
        List<StreamEvent> events = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            events.add(lots.get((int) (sent % lots.size())).shipment(sent / lots.size()));
            sent++;
        }
        return writer.rows("ShipStock", MovedLots.RECEIVED_ON.toString(), events);
    }

    private void insert(List<EventRow> rows) {
        try {
            EventRows.insert(connection, rows);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
