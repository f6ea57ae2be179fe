package com.lotledger.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.program.ProgramDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** How long questions take while read models are built anew, copied and audited beside them, and how long that takes then. */
final class RebuildWhileAsked {

    private static final int QUESTIONS_PER_SECOND = 50;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Set<String> ENDS = Set.of("DONE", "READY", "PASSED", "FAILED", "DIFFERS", "INTERRUPTED");
    private static final Set<String> GOOD_ENDS = Set.of("DONE", "READY", "PASSED");

    private final Api api;
    private final Asking asking;
    private final long events;
    private final Table table = new Table(
            "Rebuild while " + QUESTIONS_PER_SECOND + " questions a second are answered",
            "meanwhile",
            "questions",
            "p50 ms",
            "p99 ms",
            "longest ms",
            "seconds",
            "events/s",
            "load average");

    private RebuildWhileAsked(Api api, Asking asking, long events) {
        this.api = api;
        this.asking = asking;
        this.events = events;
    }

    static String measure(Options options, Path data) {
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            long deliveries = options.events() / Filling.EVENTS_PER_DELIVERY;
            try (Filling filling = Filling.of(site)) {
                filling.upTo(deliveries);
            }
            ProgramDatabase database = program.database();
            long events = Long.parseLong(database.asked("SELECT count(*) FROM events.domain_event_entry"));
            List<Supplier<String>> questions =
                    List.copyOf(Questions.about(new RandomKeys(new Random(events), deliveries))
                            .values());
            Asking asking = new Asking(program.api(), questions, QUESTIONS_PER_SECOND);
            asking.during(Duration.ofSeconds(options.warmUpSeconds()));
            RebuildWhileAsked measured = new RebuildWhileAsked(program.api(), asking, events);
            measured.undisturbed(Duration.ofSeconds(Math.max(60, options.seconds())));
            measured.during("a rebuild of all read models", "/api/v1/view-rebuilds", Map.of(), "id");
            measured.during("a copy of all read models", "/api/v1/view-copies", Map.of("name", "measured"), "name");
            measured.during("a self-audit", "/api/v1/self-audits", Map.of("id", "measured"), "id");
            return measured.table + "\n" + database.description() + ".";
        }
    }

    private void undisturbed(Duration duration) {
        Timings timings = asking.during(duration);
        row("nothing", timings, "", "");
    }

    private void during(String what, String address, Map<String, String> request, String key) {
        long start = System.nanoTime();
        String path = address + "/" + api.post(address, request).get(key).asText();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread looking = Thread.ofPlatform().start(() -> {
            while (going.get() && !ENDS.contains(stateAt(path))) {
                sleep();
            }
            going.set(false);
        });
        Timings timings = asking.during(going::get);
        double seconds = (System.nanoTime() - start) / 1e9;
        join(looking);
        if (!GOOD_ENDS.contains(stateAt(path))) {
            throw new IllegalStateException(api.get(path).toString());
        }
        row(what, timings, Table.tenths(seconds), events / seconds);
    }

    private void row(String what, Timings timings, Object seconds, Object rate) {
        table.row(
                what,
                timings.count(),
                timings.shown(50),
                timings.shown(99),
                timings.shown(100),
                seconds,
                rate,
                Machine.load());
    }

    private String stateAt(String path) {
        JsonNode state = api.get(path).get("state");
        return state.asText();
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
