package com.lotledger.benchmarks;

import com.lotledger.api.value.LotId;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Browsing;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.Deliveries;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** How long pages take at the largest ledger: one signed-in visitor, warm, the page alone without what a browser does with it. */
final class Pages {

    private Pages() {}

    static String measure(Options options, Path data) {
        int rows = options.ledgerRows().getLast();
        long deliveries = rows / Deliveries.LINES;
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            try (Filling filling = Filling.of(site)) {
                filling.upTo(deliveries);
            }
            try (Browsing visitor = program.browsing()) {
                RandomKeys keys = new RandomKeys(new Random(rows), deliveries);
                return shown(visitor, about(keys), rows) + "\n"
                        + program.database().description() + ".";
            }
        }
    }

    private static Map<String, Supplier<String>> about(RandomKeys keys) {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("start", () -> "/");
        pages.put("lots", () -> "/lots");
        pages.put("lots of an item", () -> "/lots?item=" + keys.item());
        pages.put("lots in stock by expiry", () -> "/lots?stock=in&sort=EXPIRES_ON");
        pages.put("lot card", () -> "/lots/" + path(keys.lot()));
        pages.put("lot and its verdicts", () -> "/quality/" + path(keys.lot()));
        pages.put("receipts", () -> "/receiving");
        pages.put("receipt", () -> "/receiving/" + keys.receipt());
        pages.put("expiry board", () -> "/expiry");
        pages.put("bins", () -> "/bins");
        pages.put("what waits for a verdict", () -> "/quality");
        pages.put("recalls", () -> "/recalls");
        pages.put("drills", () -> "/drills");
        pages.put("audit trail", () -> "/audit");
        pages.put("an event", () -> "/audit/" + (1 + keys.random().nextLong(keys.deliveries())));
        pages.put("operations", () -> "/operations");
        pages.put("users", () -> "/users");
        return pages;
    }

    private static String shown(Browsing visitor, Map<String, Supplier<String>> pages, int rows) {
        Table table = new Table("Pages, %,d rows: one visitor".formatted(rows), "page", "p50 ms", "p95 ms", "p99 ms");
        pages.forEach((name, page) -> {
            Timings timings = Visits.timed(visitor, page);
            table.row(name, timings.shown(50), timings.shown(95), timings.shown(99));
        });
        return table.toString();
    }

    private static String path(LotId lot) {
        return Api.encode(lot.item().value()) + "/" + Api.encode(lot.number().value());
    }
}
