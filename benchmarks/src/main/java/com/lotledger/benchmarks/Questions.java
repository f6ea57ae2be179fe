package com.lotledger.benchmarks;

import com.lotledger.api.value.LotId;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.Deliveries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long questions take as the stock ledger grows: one client, by HTTP, warm, about lots and items chosen at random. */
final class Questions {

    private static final int UNMEASURED = 1_000;
    private static final int MEASURED = 3_000;

    private Questions() {}

    static String measure(Options options, Path data) {
        Map<String, List<Timings>> taken = new LinkedHashMap<>();
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            try (Filling filling = Filling.of(site)) {
                for (int rows : options.ledgerRows()) {
                    long deliveries = rows / Deliveries.LINES;
                    filling.upTo(deliveries);
                    RandomKeys keys = new RandomKeys(new Random(rows), deliveries);
                    about(keys)
                            .forEach((name, question) -> taken.computeIfAbsent(name, unseen -> new ArrayList<>())
                                    .add(asked(program.api(), question)));
                }
            }
            return shown(taken, options.ledgerRows()) + "\n"
                    + program.database().description() + ".";
        }
    }

    /** What is asked, by name: the next address of each kind. */
    static Map<String, Supplier<String>> about(RandomKeys keys) {
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("lot card", () -> card(keys.lot()));
        questions.put("bin quantities of an item", () -> "/api/v1/bin-quantities?item=" + keys.item());
        questions.put("lots expiring within 30 days", () -> "/api/v1/lot-expirations?" + keys.days());
        questions.put("lot history", () -> history(keys.lot()));
        return questions;
    }

    private static String card(LotId lot) {
        return "/api/v1/lots/" + Api.encode(lot.item().value()) + "/"
                + Api.encode(lot.number().value());
    }

    private static String history(LotId lot) {
        return "/api/v1/lot-history?item=" + Api.encode(lot.item().value()) + "&lotNumber="
                + Api.encode(lot.number().value());
    }

    private static Timings asked(Api api, Supplier<String> question) {
        return asked(api, question, UNMEASURED, MEASURED);
    }

    static Timings asked(Api api, Supplier<String> question, int unmeasured, int measured) {
        for (int each = 0; each < unmeasured; each++) {
            api.get(question.get());
        }
        Timings timings = new Timings();
        for (int each = 0; each < measured; each++) {
            String path = question.get();
            long before = System.nanoTime();
            api.get(path);
            timings.add(System.nanoTime() - before);
        }
        return timings;
    }

    private static String shown(Map<String, List<Timings>> taken, List<Integer> sizes) {
        Table table = new Table(
                "Questions: one client, milliseconds",
                "question",
                "percentile",
                columns(sizes, "%,d rows"::formatted),
                "growth");
        taken.forEach((question, bySize) -> List.of(50, 99)
                .forEach(percentile -> table.row(
                        question,
                        "p" + percentile,
                        columns(bySize, timings -> timings.shown(percentile)),
                        Table.tenths(bySize.getLast().milliseconds(percentile)
                                / bySize.getFirst().milliseconds(percentile)))));
        return table.toString();
    }

    private static <T> String columns(List<T> values, Function<T, String> shown) {
        return values.stream().map(shown).collect(Collectors.joining(" | "));
    }
}
