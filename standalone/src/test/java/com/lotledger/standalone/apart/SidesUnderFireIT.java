package com.lotledger.standalone.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.apart.Client.Reply;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two deciding and two answering processes on one PostgreSQL, raced, killed and cut off: nothing is lost or doubled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SidesUnderFireIT {

    private static final int UNITS = 20;

    private Arrangement arrangement;
    private Program deciding;
    private Program answering;
    private Program otherDeciding;
    private Client ledger;
    private Client other;

    @BeforeAll
    void start(@TempDir Path directory) {
        arrangement = Arrangement.in(directory);
        deciding = arrangement.start(Program.COMMAND_SIDE);
        answering = arrangement.start(Program.QUERY_SIDE);
        otherDeciding = arrangement.start(Program.COMMAND_SIDE);
        Program otherAnswering = arrangement.start(Program.QUERY_SIDE);
        ledger = Client.of(deciding.address(), answering.address());
        other = Client.of(otherDeciding.address(), otherAnswering.address());
        arrangement.awaitReady();
        LedgerContract.done(ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}"""));
        LedgerContract.done(ledger.command("stock-bins", """
                {"bin": "A", "description": "Shelf", "location": "MAIN"}"""));
    }

    @AfterAll
    void stop() {
        ledger.close();
        other.close();
        arrangement.close();
    }

    @Test
    void two_deciding_processes_that_race_for_the_last_units_ship_each_once() {
        item("RACE");
        LedgerContract.done(deliver(ledger, "RACE-1", "RACE", Integer.toString(UNITS)));

        List<Reply> replies = IntStream.range(0, 2 * UNITS)
                .mapToObj(each ->
                        CompletableFuture.supplyAsync(() -> shipUntilDecided(each % 2 == 0 ? ledger : other, each)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(replies.stream().filter(reply -> reply.status() < 300)).hasSize(UNITS);
        assertThat(replies.stream().filter(reply -> reply.status() >= 300))
                .allSatisfy(reply -> LedgerContract.refused(reply, 422, "rule-broken"));
        Patience.until(() -> onHand("RACE").equals(List.of()) || onHand("RACE").equals(List.of("0")));
    }

    /** A race that was lost too often may be run again. */
    private static Reply shipUntilDecided(Client client, int number) {
        Reply reply = ship(client, number);
        while (reply.status() == 409) {
            reply = ship(client, number);
        }
        return reply;
    }

    private static Reply ship(Client client, int number) {
        return client.command("lots/RACE/L1/ship-stock", """
                {"movement": "RACE-%d", "quantity": "1", "bin": "A", "customer": {"code": "CLINIC"}}""".formatted(number));
    }

    @Test
    void whatever_is_killed_or_cut_off_everything_goes_on_and_every_delivery_counts_once() {
        item("FIRE");
        AtomicBoolean done = new AtomicBoolean();
        ConcurrentLinkedQueue<Integer> delivered = new ConcurrentLinkedQueue<>();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            for (int number = 0; !done.get(); number++) {
                deliverAtLast(number);
                delivered.add(number);
            }
        });

        awaitFurther(delivered);
        deciding.kill();
        awaitFurther(delivered);
        answering.kill();
        deciding.startAgain();
        deciding.awaitReady();
        awaitFurther(delivered);
        arrangement.cutEveryConnection();
        answering.startAgain();
        answering.awaitReady();
        awaitFurther(delivered);
        done.set(true);
        load.join();

        String all = Integer.toString(delivered.size());
        Patience.until(() -> onHand("FIRE").equals(List.of(all)));
        assertThat(published("FIRE")).hasSize(delivered.size()).doesNotHaveDuplicates();
    }

    /** Identifiers of what the feed tells of deliveries of an item, page by page. */
    private List<String> published(String item) {
        List<String> published = new ArrayList<>();
        String after = "";
        while (true) {
            Reply page = ledger.ask("events?limit=500&types=lot.received.v1&item=" + item + after);
            List<String> ids = LedgerContract.texts(page, "/entries", "id");
            if (ids.isEmpty()) {
                return published;
            }
            published.addAll(ids);
            after = "&after=" + page.body().path("next").asString();
        }
    }

    /** Sends a delivery to one process or the other until one has taken it, as whoever hears no answer does. */
    private void deliverAtLast(int number) {
        Patience.until(() -> isDelivered(number % 2 == 0 ? ledger : other, number)
                || isDelivered(number % 2 == 0 ? other : ledger, number));
    }

    private static boolean isDelivered(Client client, int number) {
        try {
            return deliver(client, "FIRE-" + number, "FIRE", "1").status() < 300;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private static void awaitFurther(ConcurrentLinkedQueue<Integer> delivered) {
        int before = delivered.size();
        Patience.until(() -> delivered.size() >= before + 5);
    }

    private List<String> onHand(String item) {
        return LedgerContract.texts(ledger.ask("bin-quantities?item=" + item), "/entries", "onHand");
    }

    private void item(String item) {
        LedgerContract.done(ledger.command("items", """
                {"item": "%s", "description": "Anything", "stockMeasure": "EA", "lotTracking": true}""".formatted(item)));
    }

    private static Reply deliver(Client client, String receipt, String item, String quantity) {
        return client.command("deliveries", LedgerContract.delivery(receipt, item, "L1", quantity, "A"));
    }
}
