package com.lotledger.standalone.apart;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.apart.Client.Reply;
import com.lotledger.standalone.apart.HookReceiver.Answering;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program delivers webhooks, is killed as by {@code kill -9} at moments that matter, and started again. */
class KilledDeliveryIT {

    private static final int LOTS = 20;
    private static final int TAKEN_IN_BETWEEN = 30;
    private static final String SECRET = "whsec_" + "c2VjcmV0".repeat(4);
    private static final int AT_RISK = 5;
    private static final Answering CLOSED = delivery -> 503;

    /** Taken whether or not the program heard of it, in the order in which they came. */
    private final List<Delivery> taken = new CopyOnWriteArrayList<>();

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void whenever_it_is_killed_every_event_arrives_and_each_lot_in_order_R_Y09(@TempDir Path directory)
            throws Exception {
        try (Arrangement arrangement = Arrangement.in(directory);
                HookReceiver receiver = HookReceiver.answering(CLOSED)) {
            Program program = arrangement.start(
                    Program.STANDALONE,
                    "--lotledger.webhooks.longest-retry=500ms",
                    "--lotledger.webhooks.attempts=10000");
            program.awaitReady();
            try (Client ledger = arrangement.client()) {
                prepare(ledger);
                receiveIntoEveryLot(ledger);
                LedgerContract.done(ledger.command("webhook-subscriptions", """
                        {"subscription": "killed", "url": "%s", "secret": "%s", "start": {"after": 0}}""".formatted(receiver.url(), SECRET)));

                for (Answering moment : List.of(
                        untilAnswersAreLost(program), untilSomeAreTaken(program), untilSomeAreRefused(program))) {
                    receiveIntoEveryLot(ledger);
                    receiver.answer(moment);
                    program.awaitEnd();
                    receiver.answer(CLOSED);
                    program.startAgain();
                    program.awaitReady();
                }
                receiver.answer(this::take);

                List<JsonNode> published = published(ledger);
                Patience.until(() -> taken.stream().map(Delivery::id).distinct().count() >= published.size());
                assertThat(published).hasSizeGreaterThan(4 * LOTS * 3);
                assertThat(inOrderOfArrival()).isEqualTo(inOrderOfTheLedger(published));
            }
        }
    }

    private int take(Delivery delivery) {
        if (!delivery.isSignedWith(SECRET, Instant.now())) {
            return 401;
        }
        taken.add(delivery);
        return 204;
    }

    /** Some of what was under way is safe with the receiver, and the program does not hear of it. */
    private Answering untilAnswersAreLost(Program program) {
        AtomicInteger more = new AtomicInteger(TAKEN_IN_BETWEEN + AT_RISK);
        CountDownLatch killed = new CountDownLatch(1);
        return delivery -> {
            int status = take(delivery);
            int left = more.decrementAndGet();
            if (left == 0) {
                program.kill();
                killed.countDown();
            } else if (left < AT_RISK) {
                killed.await();
            }
            return status;
        };
    }

    private Answering untilSomeAreTaken(Program program) {
        AtomicInteger more = new AtomicInteger(TAKEN_IN_BETWEEN);
        return delivery -> {
            int status = take(delivery);
            if (more.decrementAndGet() == 0) {
                program.kill();
            }
            return status;
        };
    }

    private Answering untilSomeAreRefused(Program program) {
        AtomicInteger more = new AtomicInteger(TAKEN_IN_BETWEEN + AT_RISK);
        return delivery -> {
            int left = more.decrementAndGet();
            if (left == 0) {
                program.kill();
            }
            return left < AT_RISK ? 500 : take(delivery);
        };
    }

    private void prepare(Client ledger) {
        LedgerContract.done(ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}"""));
        LedgerContract.done(ledger.command("stock-bins", """
                {"bin": "A", "description": "Shelf", "location": "MAIN"}"""));
        LedgerContract.done(ledger.command("items", """
                {"item": "HOOK", "description": "Anything", "stockMeasure": "EA", "lotTracking": true}"""));
    }

    private void receiveIntoEveryLot(Client ledger) {
        int round = rounds.incrementAndGet();
        IntStream.range(0, LOTS)
                .mapToObj(lot -> CompletableFuture.runAsync(() -> LedgerContract.done(ledger.command(
                        "deliveries",
                        LedgerContract.delivery("HOOK-" + round + "-" + lot, "HOOK", "L" + lot, "1", "A")))))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static List<JsonNode> published(Client ledger) {
        List<JsonNode> published = new ArrayList<>();
        String after = "";
        while (true) {
            Reply page = ledger.ask("events?limit=500" + (after.isEmpty() ? "" : "&after=" + after));
            List<JsonNode> entries = StreamSupport.stream(
                            page.body().path("entries").spliterator(), false)
                    .toList();
            if (entries.isEmpty()) {
                return published;
            }
            published.addAll(entries);
            after = page.body().path("next").asString();
        }
    }

    /** By what has to stay in order: the events as they came for the first time. */
    private Map<String, List<Long>> inOrderOfArrival() {
        return taken.stream()
                .collect(groupingBy(
                        Delivery::partition,
                        mapping(
                                Delivery::sequence,
                                collectingAndThen(
                                        toList(),
                                        each -> each.stream().distinct().toList()))));
    }

    private static Map<String, List<Long>> inOrderOfTheLedger(List<JsonNode> published) {
        return published.stream()
                .collect(groupingBy(
                        event -> event.path("partitionkey").asString(),
                        mapping(event -> Long.parseLong(event.path("sequence").asString()), toList())));
    }
}
