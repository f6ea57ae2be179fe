package com.lotledger.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.Password;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.platform.signin.UserAccounts;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.feed.StreamedEvents.Streamed;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = QuerySideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lotledger.events.connections-per-user=4", "spring.lifecycle.timeout-per-shutdown-phase=3s"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class EventStreamTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void users(
            @Autowired UserAccounts accounts, @Autowired Passwords passwords, @Autowired TransactionTemplate changes) {
        for (String name : List.of("arthur", "berta", "killed", "slow", "many")) {
            changes.executeWithoutResult(status -> accounts.add(
                    new UserName(name),
                    null,
                    Set.of(Role.AUDITOR),
                    passwords.hash(new Password(StreamedEvents.PASSWORD))));
        }
    }

    @AfterAll
    void close() {
        client.shutdownNow();
    }

    @Test
    void events_are_streamed_in_order_with_their_cursor_and_type_and_new_ones_follow() {
        List<Long> stored = write(3);
        try (StreamedEvents stream = stream("arthur", "?after=" + FeedCursor.after(stored.getFirst() - 1), null)) {
            assertThat(positions(stream.next(3))).containsExactlyElementsOf(stored);

            List<Long> further = write(2);
            List<Streamed> events = stream.next(2);
            assertThat(positions(events)).containsExactlyElementsOf(further);
            assertThat(events.getFirst().name()).isEqualTo("lot.expired.v1");
            assertThat(FeedCursor.parse("id", events.getFirst().id())).isEqualTo(further.getFirst());
        }
    }

    @Test
    void a_consumer_killed_at_any_moment_goes_on_behind_its_last_event_and_loses_nothing() {
        String last = FeedCursor.after(write(1).getFirst());
        CompletableFuture<List<Long>> writing = CompletableFuture.supplyAsync(() -> {
            List<Long> stored = new ArrayList<>();
            for (int each = 0; each < 100; each++) {
                stored.addAll(write(3));
            }
            return stored;
        });
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 300) {
            try (StreamedEvents stream = stream("killed", "", last)) {
                // Refused while the server has not noticed yet how many of its connections are dead.
                int most = stream.status() == 200 ? ThreadLocalRandom.current().nextInt(1, 40) : 0;
                for (int each = 0; each < most && seen.size() < 300; each++) {
                    Streamed event = stream.next(1).getFirst();
                    seen.addAll(positions(List.of(event)));
                    last = event.id();
                }
            }
        }

        assertThat(seen).containsExactlyElementsOf(writing.join());
    }

    @Test
    void a_consumer_that_does_not_read_holds_up_nobody() {
        long before = write(1).getFirst();
        writeMany(20_000);
        String after = "?after=" + FeedCursor.after(before);
        try (StreamedEvents slow = stream("slow", after, null)) {
            slow.next(1);
            try (StreamedEvents other = stream("berta", after, null)) {
                assertThat(positions(other.next(20_000))).isSorted().doesNotHaveDuplicates();
            }
            assertThat(positions(slow.next(19_999))).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_user_has_a_limited_number_of_streams_R_X26() {
        List<StreamedEvents> open = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            open.add(stream("many", "", null));
        }
        try (StreamedEvents refused = stream("many", "", null);
                StreamedEvents other = stream("arthur", "?item=NONE", null)) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("R-X26");
            assertThat(other.status()).isEqualTo(200);
        }
        open.forEach(StreamedEvents::close);
    }

    @Test
    void a_program_that_closes_ends_its_streams_and_does_not_wait_for_them() {
        ConfigurableApplicationContext program = new SpringApplicationBuilder(QuerySideApplication.class)
                .properties(Map.copyOf(DATABASE.properties()))
                .properties("server.port=0")
                .run();
        int otherPort = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        try (StreamedEvents stream = StreamedEvents.open(client, otherPort, "arthur", "?item=NONE", null)) {
            assertThat(stream.status()).isEqualTo(200);
            long begin = System.nanoTime();
            program.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            assertThat(stream.text()).doesNotContain("data:");
        }
    }

    @Test
    void the_feed_is_described_with_its_parameters() {
        String described = StreamedEvents.read(client, port, "arthur", "/v3/api-docs");
        List<String> asked = JsonPath.read(described, "$.paths['/api/v1/events'].get.parameters[*].name");
        List<String> streamed = JsonPath.read(described, "$.paths['/api/v1/events/stream'].get.parameters[*].name");

        assertThat(asked).contains("after", "from", "types", "lot", "item", "location", "limit", "wait");
        assertThat(streamed).contains("after", "from", "types", "lot", "item", "location", "Last-Event-ID");
        assertThat(JsonPath.<String>read(
                        described,
                        "$.paths['/api/v1/events'].get.responses['200'].content['application/json'].schema.$ref"))
                .endsWith("PublishedEventPage");
    }

    @Test
    void a_last_event_id_that_is_none_is_refused_R_X16() {
        try (StreamedEvents refused = stream("arthur", "", "abc")) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Last-Event-ID");
        }
    }

    private StreamedEvents stream(String user, String parameters, @Nullable String lastId) {
        return StreamedEvents.open(client, port, user, parameters, lastId);
    }

    private static List<Long> write(int events) {
        try (EventWriter writer = new EventWriter(DATABASE)) {
            List<Long> positions = writer.store(events);
            writer.commit();
            return positions;
        }
    }

    private static void writeMany(int events) {
        DATABASE.asApplication().sql("""
                        INSERT INTO events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                            type, payload_type, payload_revision, payload, meta_data, time_stamp)
                        SELECT gen_random_uuid(), 'lot/MANY/' || number, 0, 'Lot', 'LotExpired', '1',
                            '{"item":"IT-1","lotNumber":"M-' || number || '","expiresOn":"2026-03-30"}', '{"actor":"ann"}',
                            '2026-03-31T10:00:00.000Z'
                        FROM generate_series(1, ?) AS number
                        """).param(events).update();
    }

    private static List<Long> positions(List<Streamed> events) {
        return events.stream()
                .map(event -> JsonPath.<String>read(event.data(), "$.sequence"))
                .map(Long::parseLong)
                .toList();
    }
}
