package com.lotledger.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Consumption;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.program.ProgramDatabase;
import com.lotledger.benchmarks.store.StoredDeliveries;
import com.lotledger.platform.store.StoredEventMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How fast all read models are built anew, beside reading all events by cursor and parsing their JSON. */
final class Rebuild {

    private static final String REBUILDS = "/api/v1/view-rebuilds";
    private static final int ROUNDS = 3;
    private static final int ROWS_AT_ONCE = 1_000;

    private Rebuild() {}

    static String measure(Options options, Path data) {
        Table table = new Table(
                "Rebuild: all read models from all events",
                "round",
                "events",
                "seconds",
                "events/s",
                "raw events/s",
                "of the raw rate",
                "µs of processor time an event: program + PostgreSQL",
                "raw: client + PostgreSQL",
                "load average");
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            try (Filling filling = Filling.of(site)) {
                filling.upTo(options.events() / Filling.EVENTS_PER_DELIVERY);
            }
            ProgramDatabase database = program.database();
            for (int round = 1; round <= ROUNDS; round++) {
                long events = Long.parseLong(database.asked("SELECT count(*) FROM events.domain_event_entry"));
                Consumption idle = Consumption.of(program);
                double raw = events / seconds(readAll(database));
                Consumption afterReading = Consumption.of(program);
                double taken = seconds(rebuild(program.api()));
                Consumption afterRebuilding = Consumption.of(program);
                table.row(
                        round,
                        events,
                        Table.tenths(taken),
                        events / taken,
                        raw,
                        Table.percent(events / taken / raw),
                        sum(
                                afterRebuilding.since(afterReading).program(),
                                afterRebuilding.since(afterReading).server(),
                                events),
                        sum(
                                afterReading.since(idle).clients(),
                                afterReading.since(idle).server(),
                                events),
                        Machine.load());
                site.awaitViews(StoredDeliveries.head(database));
                database.settle(ProgramDatabase.LEDGER);
            }
            return table + "\n" + database.description() + ".";
        }
    }

    private static Duration rebuild(Api api) {
        long start = System.nanoTime();
        String id = api.post(REBUILDS, Map.of()).get("id").asText();
        JsonNode state = api.get(REBUILDS + "/" + id);
        while (!state.get("state").asText().equals("DONE")) {
            if (state.get("state").asText().equals("FAILED")) {
                throw new IllegalStateException(state.toString());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            state = api.get(REBUILDS + "/" + id);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration readAll(ProgramDatabase database) {
        ObjectMapper mapper = StoredEventMapper.create();
        long start = System.nanoTime();
        try (Connection connection = database.connect(ProgramDatabase.LEDGER);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(ROWS_AT_ONCE);
            long parsed = 0;
            try (ResultSet rows = statement.executeQuery("SELECT global_index, aggregate_identifier, sequence_number,"
                    + " type, payload_type, payload, meta_data, time_stamp FROM events.domain_event_entry"
                    + " ORDER BY global_index")) {
                while (rows.next()) {
                    parsed += mapper.readTree(rows.getString(6)).size()
                            + mapper.readTree(rows.getString(7)).size();
                }
            }
            if (parsed == 0) {
                throw new IllegalStateException("nothing was read");
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String sum(Duration one, Duration other, long events) {
        return "%.1f + %.1f".formatted(one.toNanos() / 1e3 / events, other.toNanos() / 1e3 / events);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
