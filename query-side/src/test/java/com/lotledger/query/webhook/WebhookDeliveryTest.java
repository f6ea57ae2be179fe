package com.lotledger.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookAttemptView;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookHalt;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookAttempts;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookSubscriptions;
import com.lotledger.api.webhook.WebhookQuery.GetWebhookSubscription;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookSubscriptionView;
import com.lotledger.api.webhook.WebhookUrl;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.feed.EventWriter;
import com.lotledger.query.webhook.SampleReceiver.Request;
import com.lotledger.query.webhook.SampleReceiver.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "lotledger.webhooks.allowed-networks=127.0.0.1",
            "lotledger.webhooks.first-retry=20ms",
            "lotledger.webhooks.longest-retry=100ms",
            "lotledger.webhooks.attempts=4",
            "lotledger.webhooks.attempts-kept=200",
            "lotledger.webhooks.timeout=2s"
        })
@Timeout(180)
class WebhookDeliveryTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<WebhookSubscriptionId> made = new ArrayList<>();

    @Autowired
    private WebhookSubscriptions subscriptions;

    @Autowired
    private TransactionTemplate changes;

    @Autowired
    private WebhookQueries questions;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @AfterEach
    void close() throws Exception {
        for (WebhookSubscriptionId each : made) {
            change(() -> subscriptions.remove(each));
        }
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void every_event_arrives_once_and_those_of_a_lot_in_order_R_Y09() {
        Set<String> underWay = ConcurrentHashMap.newKeySet();
        AtomicBoolean together = new AtomicBoolean();
        SampleReceiver receiver = receiver().answering(request -> {
            together.compareAndSet(false, !underWay.add(request.lot()));
            underWay.remove(request.lot());
            return Said.YES;
        });
        long before = head();
        subscribe("order", receiver.url(), new WebhookStart(before, null));
        List<Long> stored = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            stored.addAll(write(15, round));
        }

        awaitDelivered("order", stored.getLast());
        assertThat(receiver.positions()).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(together).as("two events of a lot at once").isFalse();
        for (int lot = 0; lot < 15; lot++) {
            String name = "L-" + lot;
            assertThat(receiver.requests().stream()
                            .filter(each -> each.lot().equals(name))
                            .map(Request::position))
                    .hasSize(40)
                    .isSorted();
        }
    }

    @Test
    void a_delivery_is_a_signed_cloud_event_whose_id_stays() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        SampleReceiver receiver =
                receiver().answering(request -> asked.incrementAndGet() < 3 ? Said.status(500) : Said.YES);
        subscribe("signed", receiver.url(), new WebhookStart(head(), null));
        long position = write(1, 0).getFirst();

        awaitDelivered("signed", position);
        List<Request> requests = receiver.requests();
        assertThat(requests).hasSize(3);
        Request request = requests.getFirst();
        assertThat(request.header("Content-type")).startsWith("application/cloudevents+json");
        assertThat(request.text()).contains("\"specversion\":\"1.0\"", "\"type\":\"lot.expired.v1\"");
        assertThat(requests.stream().map(each -> each.header("Webhook-id")).distinct())
                .containsExactly(JsonPath.<String>read(request.text(), "$.id"));
        for (Request each : requests) {
            assertThat(each.header("Webhook-signature")).isEqualTo("v1," + independentlySigned(each, SECRET));
            assertThat(Long.parseLong(each.header("Webhook-timestamp")))
                    .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(200L));
        }
    }

    @Test
    void a_rotated_secret_signs_beside_the_one_before() throws Exception {
        SampleReceiver receiver = receiver();
        WebhookSubscriptionId rotated = subscribe("rotated", receiver.url(), new WebhookStart(head(), null));
        WebhookSecret next = WebhookSecret.of(new byte[32]);
        change(() -> subscriptions.replaceSecret(rotated, next, Duration.ofHours(1)));
        awaitDelivered("rotated", write(1, 0).getFirst());
        change(() -> subscriptions.replaceSecret(rotated, SECRET, Duration.ZERO));
        awaitDelivered("rotated", write(1, 0).getFirst());

        Request overlapping = receiver.requests().getFirst();
        assertThat(overlapping.header("Webhook-signature"))
                .isEqualTo("v1," + independentlySigned(overlapping, next) + " v1,"
                        + independentlySigned(overlapping, SECRET));
        Request alone = receiver.requests().getLast();
        assertThat(alone.header("Webhook-signature")).isEqualTo("v1," + independentlySigned(alone, SECRET));
    }

    @Test
    void a_lot_that_is_refused_holds_up_no_other_and_is_tried_again_R_Y09_R_Y10() {
        AtomicBoolean well = new AtomicBoolean();
        Said refused = new Said(422, Map.of("Retry-After", "4"), "");
        SampleReceiver receiver =
                receiver().answering(request -> request.lot().equals("L-1") && !well.get() ? refused : Said.YES);
        subscribe("bad-lot", receiver.url(), new WebhookStart(head(), null));
        List<Long> first = write(3, 0);
        List<Long> second = write(3, 1);

        await().atMost(PATIENCE)
                .until(() -> receiver.positions()
                        .containsAll(List.of(first.get(0), first.get(2), second.get(0), second.get(2))));
        assertThat(view("bad-lot").deliveredPosition()).isLessThan(first.get(1));
        assertThat(receiver.positions()).doesNotContain(second.get(1));
        well.set(true);
        awaitDelivered("bad-lot", second.getLast());
        assertThat(receiver.positions()).contains(second.get(1));
    }

    @Test
    void a_receiver_that_says_gone_is_not_asked_again_until_resumed_R_Y08() {
        AtomicBoolean gone = new AtomicBoolean(true);
        SampleReceiver receiver = receiver().answering(request -> gone.get() ? Said.status(410) : Said.YES);
        WebhookSubscriptionId subscription = subscribe("gone", receiver.url(), new WebhookStart(head(), null));
        long position = write(1, 0).getFirst();

        await().atMost(PATIENCE).until(() -> view("gone").state() == WebhookState.SUSPENDED);
        assertThat(view("gone")).satisfies(view -> {
            assertThat(view.haltedBecause()).isEqualTo(WebhookHalt.GONE);
            assertThat(view.haltedAt()).isNotNull();
            assertThat(view.lastStatus()).isEqualTo(410);
            assertThat(view.lastError()).isEqualTo("status 410");
            assertThat(view.deliveredPosition()).isLessThan(position);
        });
        assertThat(receiver.requests()).hasSize(1);
        assertThat(subscriptions.halted()).anyMatch(each -> each.subscription().equals(subscription));

        change(() -> subscriptions.enter(subscription, WebhookState.SUSPENDED));
        assertThat(questions
                        .find(new FindWebhookSubscriptions(WebhookState.SUSPENDED, 50, null))
                        .entries())
                .extracting(WebhookSubscriptionView::subscription)
                .contains(subscription);
        gone.set(false);
        change(() -> subscriptions.enter(subscription, WebhookState.ACTIVE));
        awaitDelivered("gone", position);
    }

    @Test
    void after_so_many_attempts_it_is_suspended_and_every_attempt_was_logged_R_Y08_R_Y10() {
        SampleReceiver receiver = receiver().answering(request -> Said.status(500));
        subscribe("limit", receiver.url(), new WebhookStart(head(), null));
        write(1, 0);

        await().atMost(PATIENCE).until(() -> view("limit").state() == WebhookState.SUSPENDED);
        assertThat(view("limit").haltedBecause()).isEqualTo(WebhookHalt.FAILURES);
        assertThat(receiver.requests()).hasSize(4);
        List<WebhookAttemptView> attempts = attempts("limit", null);
        assertThat(attempts).extracting(WebhookAttemptView::attempt).containsExactly(4, 3, 2, 1);
        assertThat(attempts).allSatisfy(each -> {
            assertThat(each.delivered()).isFalse();
            assertThat(each.status()).isEqualTo(500);
            assertThat(each.error()).isEqualTo("status 500");
            assertThat(each.type()).isEqualTo("lot.expired.v1");
            assertThat(each.durationMillis()).isNotNegative();
        });
        assertThat(attempts("limit", false)).isEmpty();
    }

    @Test
    void a_receiver_is_left_in_peace_for_as_long_as_it_asks_R_Y10() {
        SampleReceiver receiver = receiver().answering(request -> new Said(503, Map.of("Retry-After", "3600"), ""));
        subscribe("busy", receiver.url(), new WebhookStart(head(), null));
        write(3, 0);

        await().atMost(PATIENCE)
                .until(() -> view("busy").retryAt() != null && view("busy").lastStatus() != null);
        assertThat(view("busy").retryAt()).isAfter(Instant.now().plusSeconds(3_000));
        assertThat(view("busy").state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(receiver.requests()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void receivers_that_are_dead_hold_up_no_other() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        SampleReceiver silent = receiver().answering(request -> {
            never.await();
            return Said.YES;
        });
        SampleReceiver well = receiver();
        long before = head();
        for (int each = 0; each < 3; each++) {
            subscribe("silent-" + each, silent.url(), new WebhookStart(before, null));
            subscribe("absent-" + each, "http://127.0.0.1:" + freePort() + "/", new WebhookStart(before, null));
            subscribe("well-" + each, well.url(), new WebhookStart(before, null));
        }
        long last = 0;
        for (int round = 0; round < 10; round++) {
            last = write(20, round).getLast();
        }

        for (int each = 0; each < 3; each++) {
            awaitDelivered("well-" + each, last);
        }
        assertThat(well.requests()).hasSize(600);
        assertThat(view("silent-0").deliveredPosition()).isLessThan(last);
        never.countDown();
    }

    @Test
    void what_happened_while_it_was_paused_is_delivered_afterwards_in_order() {
        SampleReceiver receiver = receiver();
        WebhookSubscriptionId paused = subscribe("paused", receiver.url(), new WebhookStart(head(), null));
        List<Long> before = write(2, 0);
        awaitDelivered("paused", before.getLast());
        change(() -> subscriptions.enter(paused, WebhookState.PAUSED));
        await().atMost(PATIENCE).until(() -> isLeft("paused"));
        List<Long> meanwhile = write(2, 1);
        change(() -> subscriptions.enter(paused, WebhookState.ACTIVE));

        awaitDelivered("paused", meanwhile.getLast());
        assertThat(receiver.positions())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(before.stream(), meanwhile.stream()).toList());
    }

    @Test
    void a_replay_begins_anywhere_and_keeps_the_ids() {
        SampleReceiver receiver = receiver();
        long before = head();
        WebhookSubscriptionId replayed = subscribe("replayed", receiver.url(), new WebhookStart(before, null));
        List<Long> stored = write(3, 0);
        awaitDelivered("replayed", stored.getLast());
        change(() -> subscriptions.restart(replayed, new WebhookStart(stored.getFirst(), null)));

        await().atMost(PATIENCE).until(() -> receiver.requests().size() == 5);
        assertThat(receiver.positions().subList(3, 5)).containsExactlyInAnyOrderElementsOf(stored.subList(1, 3));
        assertThat(receiver.requests().stream()
                        .map(each -> each.header("Webhook-id"))
                        .distinct())
                .hasSize(3);
    }

    @Test
    void it_begins_at_a_moment_or_with_what_happens_from_now_on() {
        List<Long> before = write(2, 0);
        SampleReceiver past = receiver();
        SampleReceiver present = receiver();
        try (EventWriter writer = new EventWriter(DATABASE)) {
            writer.store(1, "2031-01-01T00:00:00.000Z");
            writer.commit();
            subscribe("moment", past.url(), new WebhookStart(null, Instant.parse("2031-01-01T00:00:00Z")));
            subscribe("now", present.url(), WebhookStart.NOW);
            await().atMost(PATIENCE).until(() -> view("now").deliveredPosition() != null);
            long last = writer.store(1, "2031-06-01T00:00:00.000Z").getFirst();
            writer.commit();
            awaitDelivered("moment", last);
            awaitDelivered("now", last);

            assertThat(past.requests()).hasSize(2);
            assertThat(present.positions()).contains(last).doesNotContainAnyElementsOf(before);
        }
    }

    @Test
    void only_what_was_asked_for_is_delivered_and_the_rest_is_passed() {
        SampleReceiver receiver = receiver();
        subscribe(
                "filtered",
                receiver.url(),
                new WebhookStart(head(), null),
                new WebhookFilter(List.of("lot.created.v1"), null, null, null));
        long last = write(20, 0).getLast();

        awaitDelivered("filtered", last);
        assertThat(receiver.requests()).isEmpty();
        assertThat(view("filtered").lag()).isZero();
    }

    @Test
    void a_process_that_was_killed_leaves_its_subscriptions_to_another_from_where_it_stood() {
        SampleReceiver receiver = receiver();
        long before = head();
        List<Long> stored = write(5, 0);
        WebhookSubscriptionId left = new WebhookSubscriptionId("left");
        made.add(left);
        change(() -> {
            add(left, receiver.url(), new WebhookStart(before, null), WebhookFilter.EVERYTHING);
            // As if somebody else had just taken it, delivered two events, and been killed.
            database.sql("""
                            UPDATE events.webhook_subscription SET lease_owner = 'killed', delivered_position = ?,
                                lease_until = clock_timestamp() + interval '3 seconds' WHERE subscription = 'left'
                            """).param(stored.get(1)).update();
        });

        awaitDelivered("left", stored.getLast());
        assertThat(receiver.positions()).containsExactlyInAnyOrderElementsOf(stored.subList(2, 5));
    }

    @Test
    void of_two_processes_one_delivers_and_the_other_takes_over_when_it_ends() {
        SampleReceiver receiver = receiver();
        long before = head();
        List<WebhookSubscriptionId> all = new ArrayList<>();
        List<Long> stored = new ArrayList<>();
        try (ConfigurableApplicationContext second = secondProcess()) {
            assertThat(second.isRunning()).isTrue();
            for (int each = 0; each < 4; each++) {
                all.add(subscribe("shared-" + each, receiver.url(), new WebhookStart(before, null)));
            }
            for (int round = 0; round < 10; round++) {
                stored.addAll(write(5, round));
            }
            all.forEach(each -> awaitDelivered(each.value(), stored.getLast()));
        }
        stored.addAll(write(5, 10));
        all.forEach(each -> awaitDelivered(each.value(), stored.getLast()));

        assertThat(receiver.requests()).hasSize(4 * stored.size());
    }

    @Test
    void of_many_attempts_the_latest_are_kept_and_shown_page_by_page() {
        SampleReceiver receiver = receiver();
        subscribe("many", receiver.url(), new WebhookStart(head(), null));
        long last = 0;
        for (int round = 0; round < 12; round++) {
            last = write(50, round).getLast();
            awaitDelivered("many", last);
        }

        await().atMost(PATIENCE).until(() -> attemptsOf("many") <= 300);
        var first = questions.find(new FindWebhookAttempts(new WebhookSubscriptionId("many"), false, null, 30, null));
        var next = questions.find(
                new FindWebhookAttempts(new WebhookSubscriptionId("many"), false, null, 30, first.next()));
        assertThat(first.entries()).hasSize(30);
        assertThat(next.entries()).hasSize(30).doesNotContainAnyElementsOf(first.entries());
        assertThat(first.entries().getFirst().attemptedAt())
                .isAfterOrEqualTo(next.entries().getLast().attemptedAt());
    }

    private SampleReceiver receiver() {
        SampleReceiver receiver = new SampleReceiver();
        open.add(receiver);
        return receiver;
    }

    private WebhookSubscriptionId subscribe(String name, String url, WebhookStart start) {
        return subscribe(name, url, start, WebhookFilter.EVERYTHING);
    }

    private WebhookSubscriptionId subscribe(String name, String url, WebhookStart start, WebhookFilter filter) {
        WebhookSubscriptionId subscription = new WebhookSubscriptionId(name);
        made.add(subscription);
        change(() -> add(subscription, url, start, filter));
        return subscription;
    }

    private void add(WebhookSubscriptionId subscription, String url, WebhookStart start, WebhookFilter filter) {
        subscriptions.add(subscription, null, new WebhookUrl(url), filter, start, SECRET);
    }

    private void change(Runnable change) {
        changes.executeWithoutResult(status -> change.run());
    }

    private WebhookSubscriptionView view(String name) {
        return Objects.requireNonNull(questions.get(new GetWebhookSubscription(new WebhookSubscriptionId(name))));
    }

    private List<WebhookAttemptView> attempts(String name, @org.jspecify.annotations.Nullable Boolean failed) {
        return questions
                .find(new FindWebhookAttempts(new WebhookSubscriptionId(name), failed, null, 500, null))
                .entries();
    }

    private long attemptsOf(String name) {
        return database.sql("SELECT count(*) FROM events.webhook_attempt WHERE subscription = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private void awaitDelivered(String name, long position) {
        Predicate<WebhookSubscriptionView> there =
                view -> view.deliveredPosition() != null && view.deliveredPosition() >= position;
        await().atMost(PATIENCE).until(() -> view(name), there);
    }

    /** Whether nobody delivers it: the one who did has told its last words. */
    private boolean isLeft(String name) {
        return database.sql("SELECT lease_until < now() FROM events.webhook_subscription WHERE subscription = ?")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static ConfigurableApplicationContext secondProcess() {
        return new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(Map.copyOf(DATABASE.properties()))
                .properties("server.port=0", "lotledger.webhooks.allowed-networks=127.0.0.1")
                .run();
    }

    private long head() {
        return database.sql("SELECT coalesce(max(global_index), 0) FROM events.domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** One event for each of so many lots. */
    private static List<Long> write(int lots, int round) {
        try (EventWriter writer = new EventWriter(DATABASE)) {
            List<Long> positions = new ArrayList<>();
            for (int lot = 0; lot < lots; lot++) {
                positions.add(writer.storeOf("L-" + lot, "2020-03-31T10:00:" + String.format("%02d", round) + ".000Z"));
            }
            writer.commit();
            return positions;
        }
    }

    private static String independentlySigned(Request request, WebhookSecret secret) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.value().substring("whsec_".length()));
        String prefix = request.header("Webhook-id") + "." + request.header("Webhook-timestamp") + ".";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal((prefix + request.text()).getBytes(UTF_8)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
