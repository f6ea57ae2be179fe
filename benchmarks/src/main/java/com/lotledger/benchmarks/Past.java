package com.lotledger.benchmarks;

import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.Deliveries;
import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.site.PastShipments;
import com.lotledger.benchmarks.store.HistoryWriter;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** First pages of traces, and questions about the past near and far: one client, by HTTP, at the largest ledger and for a busy lot. */
final class Past {

    private static final LotId BUSY = new LotId(MovedLots.ITEM, new LotNumber("BUSY"));
    private static final int UNMEASURED = 50;
    private static final int MEASURED = 300;
    private static final int MOVEMENTS = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int OF_BUSY_LOT = 2;
    /** Lots of the first so many deliveries were there at every point in time that is asked about. */
    private static final int THE_FIRST = 20;

    private Past() {}

    static String measure(Options options, Path data) {
        int rows = options.ledgerRows().getLast();
        long deliveries = rows / Deliveries.LINES;
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            MovedLots.define(program.api());
            site.send(MovedLots.delivery(BUSY.number()));
            try (Filling filling = Filling.of(site)) {
                filling.upTo(deliveries);
            }
            ship(site);
            long head = StoredDeliveries.head(program.database());
            RandomKeys all = new RandomKeys(new Random(rows), deliveries);
            RandomKeys early = new RandomKeys(new Random(rows), deliveries / THE_FIRST);
            return traces(program.api(), all, rows) + "\n" + questions(program.api(), early, head, rows);
        }
    }

    private static void ship(PreparedSite site) {
        PastShipments past = new PastShipments(BUSY.number(), OF_BUSY_LOT);
        try (HistoryWriter writer = new HistoryWriter(site.program().database())) {
            for (int number = 0; number < MOVEMENTS; number++) {
                writer.add("ShipStock", MovedLots.RECEIVED_ON.toString(), List.of(past.shipment(number)));
                if ((number + 1) % AT_ONCE == 0) {
                    writer.flush();
                }
            }
            writer.flush();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        site.awaitViews(StoredDeliveries.head(site.program().database()));
    }

    private static String traces(Api api, RandomKeys keys, int rows) {
        Table table = new Table(
                "First page of a trace, %,d rows: one client".formatted(rows), "trace of", "p50 ms", "p99 ms");
        Map<String, Supplier<String>> starts = new LinkedHashMap<>();
        starts.put("a lot", () -> lot(keys.lot()));
        starts.put("a lot of %,d movements".formatted(MOVEMENTS), () -> lot(BUSY));
        starts.put("a vendor", () -> "vendor=" + MovedLots.VENDOR);
        starts.put(
                "a customer",
                () -> "customer="
                        + MovedLots.customer(keys.random().nextInt(200)).code());
        starts.put("a receipt", () -> "receipt=" + keys.receipt());
        starts.forEach((name, start) -> {
            Timings timings = Questions.asked(api, () -> "/api/v1/traces?" + start.get(), UNMEASURED, MEASURED);
            table.row(name, timings.shown(50), timings.shown(99));
        });
        return table.toString();
    }

    private static String questions(Api api, RandomKeys keys, long head, int rows) {
        Map<String, String> times = new LinkedHashMap<>();
        times.put("now", "");
        times.put("known just before", "knownAtPosition=" + (head - 1_000));
        times.put("known a hundred thousand events before", "knownAtPosition=" + (head - MOVEMENTS));
        times.put("known long before", "knownAtPosition=" + head / 10);
        times.put("a late day", "asOf=2025-12-20");
        times.put("an early day", "asOf=2025-01-20");
        times.put("an early day, known half way", "asOf=2025-01-20&knownAtPosition=" + head / 2);
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("lot card", () -> "lots/" + path(keys.lot()) + "?");
        questions.put("card of the busy lot", () -> "lots/" + path(BUSY) + "?");
        questions.put("status of the busy lot", () -> "lots/" + path(BUSY) + "/stock-status?");
        questions.put("bin quantities of an item", () -> "bin-quantities?item=" + keys.item() + "&");
        questions.put("sums by item", () -> "bin-quantities/totals?by=item&");
        questions.put("stock status of an item", () -> "items/" + keys.item() + "/stock-status?");
        questions.put("trace of the busy lot", () -> "traces?" + lot(BUSY) + "&");
        Table table = new Table(
                "Questions about the past, %,d rows: one client".formatted(rows),
                "question",
                "about",
                "p50 ms",
                "p99 ms");
        questions.forEach((name, question) -> times.forEach((about, parameters) -> {
            Timings timings =
                    Questions.asked(api, () -> "/api/v1/" + question.get() + parameters, UNMEASURED, MEASURED);
            table.row(name, about, timings.shown(50), timings.shown(99));
        }));
        return table.toString();
    }

    private static String lot(LotId lot) {
        return "item=" + Api.encode(lot.item().value()) + "&lotNumber="
                + Api.encode(lot.number().value());
    }

    private static String path(LotId lot) {
        return Api.encode(lot.item().value()) + "/" + Api.encode(lot.number().value());
    }
}
