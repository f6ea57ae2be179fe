package com.lotledger.standalone.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.apart.Client.Reply;
import com.lotledger.standalone.apart.HookReceiver.Answering;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What users and programs rely on, by HTTP only. Every way to run the ledger keeps it, to the last word of a refusal; each test has
 * items of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {

    private Arrangement arrangement;
    private Client ledger;

    /** Begins to start the programs: first the one that decides, then the one that answers, which may be the same. */
    abstract Arrangement start(Path directory);

    @BeforeAll
    void begin(@TempDir Path directory) {
        arrangement = start(directory);
        ledger = arrangement.client();
        arrangement.awaitReady();
        done(ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}"""));
        bin("A");
        bin("B");
        user("rita", "RECEIVER");
        user("olga", "AUDITOR");
    }

    @AfterAll
    void end() {
        ledger.close();
        arrangement.close();
    }

    Client ledger() {
        return ledger;
    }

    @Test
    void what_was_received_is_answered_as_soon_as_its_position_is_asked_for() {
        item("READ");

        Reply delivered = done(deliver("READ-1", "READ", "L1", "12"));

        assertThat(delivered.body().at("/result/lots/0/stockQuantity").asString())
                .isEqualTo("12");
        assertThat(delivered.body().path("position").asString()).isEqualTo(delivered.position());
        assertThat(texts(ledger.ask("bin-quantities?item=READ", delivered), "/entries", "onHand"))
                .containsExactly("12");
    }

    @Test
    void a_refusal_tells_every_broken_rule_with_its_field_and_in_the_same_words() {
        item("REFUSE");

        Reply refused = ledger.commandOf("rita", "deliveries", """
                {"receipt": "REFUSE-1", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "REFUSE", "received": "5",
                   "assignments": [{"bin": "A", "quantity": "3"}, {"bin": "B", "quantity": "1", "lotNumber": "17"}]}]}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:lotledger:problem:rule-broken");
        assertThat(texts(refused, "/violations", "rule")).containsExactly("R-D04", "R-G08", "R-G10");
        assertThat(texts(refused, "/violations", "field"))
                .containsExactly(
                        "lines[0].assignments[1].lotNumber",
                        "lines[0].assignments",
                        "lines[0].assignments[0].lotNumber");
    }

    @Test
    void every_sort_of_refusal_has_its_status_and_type() {
        item("SORTS");
        done(deliver("SORTS-1", "SORTS", "L1", "5"));

        refused(ledger.command("items", "{\"item\": "), 400, "invalid-input", "R-X15");
        refused(ledger.command("items", "{\"item\": \"?\"}"), 400, "invalid-input", "R-X05");
        refused(deliverAs("olga", "SORTS-2", "SORTS", "L1", "1"), 403, "not-allowed", "R-X11");
        refused(ledger.command("stock-bins/NONE/describe-stock-bin", """
                {"description": "Shelf"}"""), 404, "not-found");
        refused(deliver("SORTS-1", "SORTS", "L1", "6"), 409, "conflict");
        refused(ledger.command("lots/SORTS/L1/transfer-stock", """
                {"movement": "SORTS-4", "quantity": "6", "bin": "A", "toBin": "B"}"""), 422, "rule-broken");
        refused(ledger.anonymous("items"), 401, "not-signed-in");
        refused(ledger.ask("items?misspelt=1"), 400, "invalid-input", "R-X09");
        refused(ledger.ask("items/NONE"), 404, "not-found");
        refused(ledger.ask("no-such-thing"), 404, "not-found");
        refused(ledger.command("no-such-thing", "{}"), 404, "not-found");
        refused(ledger.askOf("rita", "audit-trail"), 403, "not-allowed");
    }

    @Test
    void a_repeated_command_is_answered_alike_and_changes_nothing() {
        item("REPEAT");
        Reply first = done(deliver("REPEAT-1", "REPEAT", "L1", "3"));

        Reply second = done(deliver("REPEAT-1", "REPEAT", "L1", "3"));

        assertThat(second.body().path("result")).isEqualTo(first.body().path("result"));
        assertThat(Long.parseLong(second.position())).isGreaterThanOrEqualTo(Long.parseLong(first.position()));
        assertThat(texts(ledger.ask("bin-quantities?item=REPEAT", second), "/entries", "onHand"))
                .containsExactly("3");
        assertThat(texts(
                        ledger.ask("audit-trail?stream=receipt%2FREPEAT-1&event=PurchaseReceiptPosted"),
                        "/entries",
                        "event"))
                .hasSize(1);
    }

    @Test
    void a_decision_that_needs_an_answer_of_the_other_side_gets_it_R_B09_R_X25() {
        item("ASKING");
        bin("FULL");
        Reply first = done(deliverInto("FULL", "ASKING-1", "ASKING", "Abc", "3"));
        ledger.ask("items", first);

        refused(ledger.command("stock-bins/FULL/discontinue-stock-bin", """
                {"reason": "Shelf gone"}"""), 422, "rule-broken", "R-B09");
        Reply warned = done(deliver("ASKING-2", "ASKING", "ABC", "3"));

        assertThat(warned.body().at("/result/warnings").toString()).contains("Abc");
    }

    @Test
    void numbers_are_drawn_once_each() {
        ledger.command("items", """
                {"item": "NUMBERS", "description": "Numbered", "stockMeasure": "EA", "lotTracking": true, "autoLotNumbers": true}""");

        List<String> numbers = IntStream.range(0, 12)
                .mapToObj(each ->
                        CompletableFuture.supplyAsync(() -> done(ledger.command("deliveries", """
                        {"receipt": "NUMBERS-%d", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                         "lines": [{"line": 1, "item": "NUMBERS", "received": "1", "assignments": [{"bin": "A", "quantity": "1"}]}]}
                        """.formatted(each)))
                                .body()
                                .at("/result/lots/0/lotNumber")
                                .asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("[0-9]+"));
    }

    @Test
    void an_imported_file_is_received_once_and_its_bad_lines_are_reported() {
        item("IMPORT");
        String file = """
                receipt,vendor,received_on,location,line,item,quantity,bin,lot_number
                IMPORT-1,ACME,2026-03-02,MAIN,1,IMPORT,5,A,L1
                IMPORT-2,ACME,2026-03-02,MAIN,1,NO-SUCH-ITEM,5,A,L1
                """;

        JsonNode first = imported(file);
        JsonNode second = imported(file);

        assertThat(records(first)).containsExactly(1, 0, 1);
        assertThat(records(second)).containsExactly(0, 1, 1);
    }

    private static List<Integer> records(JsonNode progress) {
        return Stream.of("received", "unchanged", "refused")
                .map(count -> progress.path(count).path("records").asInt())
                .toList();
    }

    private JsonNode imported(String file) {
        String path = "imports/"
                + done(ledger.upload("imports/deliveries", file))
                        .body()
                        .path("id")
                        .asString();
        Patience.until(
                () -> ledger.askDeciding(path).body().path("state").asString().equals("FINISHED"));
        return ledger.askDeciding(path).body();
    }

    @Test
    void expiry_is_announced_once() {
        done(ledger.command("items", """
                {"item": "EXPIRES", "description": "Expires", "stockMeasure": "EA", "lotTracking": true,
                 "expiryPolicy": {"kind": "BY_DATE"}}"""));

        done(ledger.command("deliveries", """
                {"receipt": "EXPIRES-1", "vendor": "ACME", "location": "MAIN", "receivedOn": "2020-01-01",
                 "lines": [{"line": 1, "item": "EXPIRES", "received": "1",
                   "assignments": [{"bin": "A", "quantity": "1", "lotNumber": "L1", "lot": {"expiresOn": "2020-02-01"}}]}]}"""));

        Patience.until(() -> !texts(ledger.ask("events?types=lot.expired.v1&item=EXPIRES"), "/entries", "id")
                .isEmpty());
        assertThat(texts(ledger.ask("events?types=lot.expired.v1&item=EXPIRES"), "/entries", "id"))
                .hasSize(1);
    }

    @Test
    void the_feed_tells_what_happened_in_order_and_wakes_who_waits() {
        item("FEED");
        String before = ledger.ask("events?item=FEED").body().path("next").asString();
        CompletableFuture<Reply> waiting =
                CompletableFuture.supplyAsync(() -> ledger.ask("events?item=FEED&limit=1&wait=30&after=" + before));

        done(deliver("FEED-1", "FEED", "L1", "2"));

        assertThat(texts(waiting.join(), "/entries", "type")).hasSize(1);
        Reply all = ledger.ask("events?item=FEED&after=" + before + "&wait=10");
        assertThat(texts(all, "/entries", "type"))
                .containsExactly(
                        "quantity.assigned-to-bin.v1", "lot.created.v1", "lot.received.v1", "receipt.posted.v1");
        assertThat(texts(all, "/entries", "sequence")).isSorted();
    }

    @Test
    void a_stream_of_events_goes_on_behind_the_last_one_that_was_seen() throws IOException {
        item("STREAM");
        done(deliver("STREAM-1", "STREAM", "L1", "1"));
        String path = "events/stream?types=lot.received.v1&item=STREAM";
        String seen;
        try (InputStream stream = ledger.stream(path, "")) {
            seen = idOfNextEvent(stream);
        }

        try (InputStream stream = ledger.stream(path, seen)) {
            CompletableFuture<String> next =
                    CompletableFuture.supplyAsync(() -> idOfNextEvent(stream)).orTimeout(30, TimeUnit.SECONDS);
            done(deliver("STREAM-2", "STREAM", "L1", "1"));
            assertThat(next.join()).isNotEqualTo(seen);
        }
    }

    private static String idOfNextEvent(InputStream stream) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        try {
            String id = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    return id;
                }
            }
            throw new IllegalStateException("the stream ended");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void who_subscribes_is_called_with_what_the_feed_tells_signed_with_the_secret_that_was_shown_R_Y05_R_Y09()
            throws InterruptedException {
        item("HOOK");
        BlockingQueue<Delivery> arrived = new LinkedBlockingQueue<>();
        Set<String> known = ConcurrentHashMap.newKeySet();
        Answering taking = delivery -> {
            if (known.add(delivery.id())) {
                arrived.add(delivery);
            }
            return 204;
        };
        try (HookReceiver receiver = HookReceiver.answering(taking)) {
            String secret = drawn(ledger.command("webhook-subscriptions", """
                    {"subscription": "hook", "url": "%s", "filter": {"types": ["lot.received.v1"], "item": "HOOK"}}
                    """.formatted(receiver.url())));

            done(deliver("HOOK-1", "HOOK", "L1", "1"));
            Delivery first = arrived.poll(60, TimeUnit.SECONDS);
            String fresh = drawn(ledger.command("webhook-subscriptions/hook/rotate-webhook-secret", """
                    {"overlapHours": 1}"""));
            // It takes a moment until deliveries are signed with it, and one from before may come again.
            receiver.answer(delivery -> delivery.isSignedWith(fresh, Instant.now()) ? taking.answer(delivery) : 401);
            done(deliver("HOOK-2", "HOOK", "L1", "1"));
            Delivery second = arrived.poll(60, TimeUnit.SECONDS);

            assertThat(first).matches(each -> each.isSignedWith(secret, Instant.now()), "signed with the secret");
            assertThat(second)
                    .matches(each -> each.isSignedWith(secret, Instant.now()), "signed with the former secret too");
            JsonNode told =
                    ledger.ask("events?types=lot.received.v1&item=HOOK").body().path("entries");
            assertThat(List.of(first.event(), second.event())).containsExactly(told.path(0), told.path(1));
            assertThat(first.id()).isEqualTo(told.path(0).path("id").asString());
            done(ledger.command("webhook-subscriptions/hook/delete-webhook-subscription", """
                    {"reason": "Tried"}"""));
        }
    }

    private static String drawn(Reply reply) {
        return done(reply).body().at("/result/secret").asString();
    }

    @Test
    void the_audit_trail_tells_who_did_what_by_which_command() {
        item("AUDIT");
        done(deliverAs("rita", "AUDIT-1", "AUDIT", "L1", "1"));

        Patience.until(() -> !texts(audit(), "/entries", "event").isEmpty());
        assertThat(texts(audit(), "/entries", "actor")).containsOnly("rita");
        assertThat(texts(audit(), "/entries", "commandName")).containsOnly("RecordDelivery");
        assertThat(texts(audit(), "/entries", "sequence")).isSorted();
    }

    private Reply audit() {
        return ledger.ask("audit-trail?stream=receipt%2FAUDIT-1&sort=position");
    }

    @Test
    void a_user_who_was_added_signs_in_everywhere_and_one_who_was_disabled_nowhere() {
        user("uma", "RECEIVER");
        item("USERS");

        done(deliverAs("uma", "USERS-1", "USERS", "L1", "1"));
        assertThat(ledger.askOf("uma", "items").status()).isEqualTo(200);
        done(ledger.command("users/uma/disable-user", """
                {"reason": "Left"}"""));

        Patience.until(() -> ledger.askOf("uma", "items").status() == 401);
        Patience.until(() -> deliverAs("uma", "USERS-2", "USERS", "L1", "1").status() == 401);
    }

    void item(String item) {
        done(ledger.command("items", """
                {"item": "%s", "description": "Anything", "stockMeasure": "EA", "lotTracking": true}""".formatted(item)));
    }

    private void bin(String bin) {
        done(ledger.command("stock-bins", """
                {"bin": "%s", "description": "Shelf", "location": "MAIN"}""".formatted(bin)));
    }

    private void user(String user, String role) {
        done(ledger.command("users", """
                {"user": "%s", "roles": ["%s"], "password": "%s"}""".formatted(user, role, Client.PASSWORD)));
    }

    Reply deliver(String receipt, String item, String lot, String quantity) {
        return deliverAs("admin", receipt, item, lot, quantity);
    }

    private Reply deliverInto(String bin, String receipt, String item, String lot, String quantity) {
        return ledger.command("deliveries", delivery(receipt, item, lot, quantity, bin));
    }

    private Reply deliverAs(String user, String receipt, String item, String lot, String quantity) {
        return ledger.commandOf(user, "deliveries", delivery(receipt, item, lot, quantity, "A"));
    }

    static String delivery(String receipt, String item, String lot, String quantity, String bin) {
        return """
                {"receipt": "%s", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "%s", "received": "%s",
                   "assignments": [{"bin": "%s", "quantity": "%s", "lotNumber": "%s"}]}]}
                """.formatted(receipt, item, quantity, bin, quantity, lot);
    }

    static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 202);
        return reply;
    }

    static void refused(Reply reply, int status, String type, String... rules) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.body().path("type").asString()).isEqualTo("urn:lotledger:problem:" + type);
        assertThat(texts(reply, "/violations", "rule")).containsAll(List.of(rules));
    }

    static List<String> texts(Reply reply, String list, String field) {
        return StreamSupport.stream(reply.body().at(list).spliterator(), false)
                .map(each -> each.path(field).asString(""))
                .toList();
    }
}
