package com.lotledger.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.benchmarks.figures.Machine;
import com.lotledger.benchmarks.figures.Table;
import com.lotledger.benchmarks.figures.Timings;
import com.lotledger.benchmarks.program.Api;
import com.lotledger.benchmarks.program.Browsing;
import com.lotledger.benchmarks.program.Program;
import com.lotledger.benchmarks.site.MovedLots;
import com.lotledger.benchmarks.store.StoredDeliveries;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How long it takes from confirming a recall until everything is held, and until everything is traced. */
final class Recalls {

    private static final String PASSWORD = "for-measuring-only-3";
    private static final int CLIENTS = 16;
    private static final int LONGEST_PREPARING_SECONDS = 1_800;
    private static final List<String> PAGES = List.of(
            "",
            "/scope",
            "/deliveries",
            "/shipments",
            "/consignees",
            "/communications",
            "/balance",
            "/stopped",
            "/timeline",
            "/dossiers");
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private final PreparedSite site;
    private final Api api;
    private final Table table = new Table(
            "Recalls: from the confirmation on, each delivery a lot of its own, half of them shipped from",
            "deliveries",
            "preview ms",
            "confirmed after ms",
            "all held after s",
            "deliveries/s",
            "all traced after s",
            "entries of the trace",
            "dossier s",
            "dossier MB",
            "load average");
    private final Table pages =
            new Table("Pages of such a case: one visitor", "deliveries", "page", "p50 ms", "p95 ms", "p99 ms");

    private Recalls(PreparedSite site) {
        this.site = site;
        Map<String, Object> coordinator = Map.of(
                "user",
                "coordinator",
                "displayName",
                "Recalls",
                "roles",
                List.of("RECALL_COORDINATOR"),
                "password",
                PASSWORD);
        site.program().api().post("/api/v1/users", coordinator);
        this.api = site.program().api().as("coordinator", PASSWORD);
    }

    static String measure(Options options, Path data) {
        try (Program program = Program.start(options.jar(), data, options.javaOptions())) {
            PreparedSite site = PreparedSite.of(program);
            MovedLots.define(program.api());
            Recalls recalls = new Recalls(site);
            options.recalled().forEach(recalls::measure);
            return recalls.table + "\n" + recalls.pages + "\n"
                    + program.database().description() + ".";
        }
    }

    private void measure(int deliveries) {
        String name = "RC-" + deliveries;
        deliver(name, deliveries);
        Map<String, Object> scope = Map.of(
                "criteria",
                List.of(Map.of(
                        "item",
                        MovedLots.ITEM.value(),
                        "vendor",
                        MovedLots.VENDOR.value(),
                        "receivedFrom",
                        day(deliveries),
                        "receivedTo",
                        day(deliveries))));
        long begin = System.nanoTime();
        JsonNode preview = api.post("/api/v1/recall-previews", scope);
        double previewed = millisecondsSince(begin);
        api.post(
                "/api/v1/recalls",
                Map.of("recall", name, "number", name, "recallClass", "CLASS_1", "scope", scope, "reason", "Measured"));
        begin = System.nanoTime();
        api.post(
                "/api/v1/recalls/" + name + "/confirm-recall",
                Map.of("previewedAt", preview.get("position"), "reason", "Measured"));
        double confirmed = millisecondsSince(begin);
        awaitHold(name);
        double held = millisecondsSince(begin) / 1_000;
        String load = Machine.load();
        long traceBegin = System.nanoTime();
        long entries = trace(deliveries);
        double traced = millisecondsSince(traceBegin) / 1_000;
        site.awaitViews(StoredDeliveries.head(site.program().database()));
        long built = System.nanoTime();
        double megabytes = dossier(name);
        table.row(
                deliveries,
                previewed,
                confirmed,
                Table.tenths(held),
                deliveries / held,
                Table.tenths(traced),
                entries,
                Table.tenths(millisecondsSince(built) / 1_000),
                Table.tenths(megabytes),
                load);
        visit(name, deliveries);
    }

    private void visit(String name, int deliveries) {
        try (Browsing visitor = site.program().browsing()) {
            for (String page : PAGES) {
                Timings timings = Visits.timed(visitor, () -> "/recalls/" + name + page);
                pages.row(
                        deliveries,
                        page.isEmpty() ? "the case" : page.substring(1),
                        timings.shown(50),
                        timings.shown(95),
                        timings.shown(99));
            }
        }
    }

    /** One day of receipts for each size, so that a scope hits just these. */
    private static LocalDate day(int deliveries) {
        return MovedLots.RECEIVED_ON.plusDays(1 + deliveries % 300);
    }

    private void deliver(String name, int deliveries) {
        AtomicLong next = new AtomicLong();
        Load.run(CLIENTS, LONGEST_PREPARING_SECONDS, () -> () -> {
            long number = next.getAndIncrement();
            if (number >= deliveries) {
                return false;
            }
            LotNumber lot = new LotNumber(name + "-" + number);
            site.machine().post(PreparedSite.DELIVERIES, MovedLots.deliveryOn(lot, day(deliveries)));
            if (number % 2 == 0) {
                site.machine().post(MovedLots.path(lot), Api.write(MovedLots.shipment(name, lot, number)));
            }
            return true;
        });
        site.awaitViews(StoredDeliveries.head(site.program().database()));
    }

    private void awaitHold(String recall) {
        String completed = "SELECT count(*) FROM events.domain_event_entry WHERE aggregate_identifier = 'recall/"
                + recall + "' AND payload_type = 'RecallHoldCompleted'";
        while (site.program().database().asked(completed).equals("0")) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** All pages of the trace by vendor, item and day, which begins when the recall is known. */
    private long trace(int deliveries) {
        String start = "/api/v1/traces?limit=500&vendor=" + MovedLots.VENDOR + "&item=" + MovedLots.ITEM
                + "&receivedFrom=" + day(deliveries) + "&receivedTo=" + day(deliveries);
        long entries = 0;
        String more = "";
        do {
            JsonNode page = api.get(start + more);
            entries += page.get("entries").size();
            more = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + Api.encode(page.get("next").asText());
        } while (!more.isEmpty());
        return entries;
    }

    /** Megabytes of the archive. */
    private double dossier(String recall) {
        String dossiers = "/api/v1/recalls/" + recall + "/dossiers";
        String position = api.post(dossiers, Map.of()).get("position").asText();
        JsonNode dossier = api.get(dossiers + "/" + position);
        while (!dossier.get("state").asText().equals("READY")) {
            if (dossier.get("state").asText().equals("FAILED")) {
                throw new IllegalStateException("the dossier of " + recall + " failed: " + dossier);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            dossier = api.get(dossiers + "/" + position);
        }
        return dossier.get("bytes").asLong() / 1e6;
    }

    private static double millisecondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
