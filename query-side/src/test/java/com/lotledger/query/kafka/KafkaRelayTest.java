package com.lotledger.query.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.published.PublishedEvent;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.feed.Feed;
import com.lotledger.query.feed.FeedFilter;
import com.lotledger.query.feed.FeedPage;
import com.lotledger.query.kafka.RelayState.Role;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** On a broker in this process. Left out with {@code -DexcludedGroups=kafka}. */
@Tag("kafka")
@SpringBootTest(classes = QuerySideApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KafkaRelayTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String TOPIC = "lots";
    private static final FeedFilter EVERYTHING = new FeedFilter(Set.of(), null, null, null);
    private static final int ALL = 10_000;

    private static final EmbeddedKafkaKraftBroker BROKER = broker();

    @Autowired
    private EventStore store;

    @Autowired
    private Feed feed;

    @Autowired
    private KafkaRelay relay;

    @Autowired
    private KafkaHealth health;

    @Autowired
    private RelayLag lag;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private JsonMapper json;

    private WrittenLedger ledger;

    private static EmbeddedKafkaKraftBroker broker() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 3, TOPIC);
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "1");
        broker.afterPropertiesSet();
        return broker;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("lotledger.kafka.bootstrap-servers", BROKER::getBrokersAsString);
        registry.add("lotledger.kafka.topic", () -> TOPIC);
        registry.add("lotledger.kafka.batch", () -> "7");
        registry.add("logging.level.org.apache.kafka", () -> "ERROR");
        registry.add("logging.level.kafka", () -> "ERROR");
    }

    @BeforeAll
    void write() {
        ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleLife.of("IT-1", "R-").events());
    }

    @AfterAll
    void end() {
        relay.stop();
        BROKER.destroy();
    }

    @Test
    @Order(1)
    void everything_published_is_relayed_with_the_lot_as_key_and_in_order_of_each_lot() {
        int expected = published().size();

        try (RelayedEvents relayed = new RelayedEvents(BROKER.getBrokersAsString(), TOPIC)) {
            List<RelayedEvents.Relayed> read = relayed.read(expected);
            assertThat(read).allMatch(event -> event.contentType().startsWith("application/cloudevents+json"));
            assertThat(byKey(read)).isEqualTo(publishedByKey());
        }
        Waiting.until(() -> lag.positions() == 0);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @Order(2)
    void a_relay_that_was_stopped_goes_on_where_it_stood() {
        relay.stop();
        int before = published().size();
        deliver("S-1");
        assertThat(lag.positions()).isPositive();

        relay.start();

        assertRelayed(published().size(), before);
    }

    @Test
    @Order(3)
    void a_relay_killed_before_its_cursor_moved_sends_the_same_events_again() {
        relay.stop();
        int published = published().size();
        rows.sql("UPDATE events.kafka_relay SET position = position - 5").update();

        relay.start();
        Waiting.until(() -> lag.positions() == 0);

        try (RelayedEvents relayed = new RelayedEvents(BROKER.getBrokersAsString(), TOPIC)) {
            List<RelayedEvents.Relayed> read = relayed.read(published + 1);
            assertThat(read.stream().map(RelayedEvents.Relayed::value).distinct())
                    .hasSize(published);
        }
    }

    @Test
    @Order(4)
    void of_two_processes_one_relays_and_the_other_takes_over() {
        Waiting.until(() -> relay.state().role() == Role.RELAYING);
        KafkaRelay other = another(BROKER.getBrokersAsString(), Map.of());
        other.start();
        try {
            deliver("S-2");
            Waiting.until(() -> lag.positions() == 0);
            assertThat(other.state().role()).isEqualTo(Role.STANDING_BY);

            relay.stop();
            deliver("S-3");
            Waiting.until(() -> lag.positions() == 0);
            assertThat(other.state().role()).isEqualTo(Role.RELAYING);
        } finally {
            other.stop();
        }
    }

    @Test
    @Order(5)
    void what_cannot_be_relayed_stops_the_relay_and_is_said() {
        relay.stop();
        deliver("S-4");
        long behind = lag.positions();
        KafkaRelay unreachable = another("127.0.0.1:1", Map.of("max.block.ms", "300"));
        unreachable.start();
        try {
            Waiting.until(() -> unreachable.state().role() == Role.STOPPED);
            assertThat(new KafkaHealth(unreachable, lag).health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(lag.positions()).isEqualTo(behind);
        } finally {
            unreachable.stop();
        }

        relay.start();
        Waiting.until(() -> lag.positions() == 0);
    }

    private KafkaRelay another(String servers, Map<String, String> properties) {
        return new KafkaRelay(
                feed,
                database,
                new KafkaProperties(servers, TOPIC, 7, Duration.ofMillis(100), properties),
                json,
                Clock.systemUTC());
    }

    private void deliver(String receipt) {
        ledger.write(SampleDelivery.of(receipt, "MAIN", LocalDate.of(2026, 4, 20), "V-1")
                .lot(1, "IT-1", "B-1", "10", "L-" + receipt, "2027-04-30")
                .events());
    }

    private void assertRelayed(int expected, int atLeast) {
        assertThat(expected).isGreaterThan(atLeast);
        try (RelayedEvents relayed = new RelayedEvents(BROKER.getBrokersAsString(), TOPIC)) {
            assertThat(byKey(relayed.read(expected))).isEqualTo(publishedByKey());
        }
    }

    private List<PublishedEvent> published() {
        List<PublishedEvent> events = new ArrayList<>();
        FeedPage page = feed.read(0, EVERYTHING, ALL);
        events.addAll(page.events());
        for (long before = 0; page.position() > before; events.addAll(page.events())) {
            before = page.position();
            page = feed.read(before, EVERYTHING, ALL);
        }
        return events;
    }

    private Map<String, List<String>> publishedByKey() {
        return published().stream()
                .collect(Collectors.groupingBy(
                        PublishedEvent::partitionkey,
                        Collectors.mapping(json::writeValueAsString, Collectors.toList())));
    }

    private static Map<String, List<String>> byKey(List<RelayedEvents.Relayed> read) {
        return read.stream()
                .collect(Collectors.groupingBy(
                        RelayedEvents.Relayed::key,
                        Collectors.mapping(RelayedEvents.Relayed::value, Collectors.toList())));
    }
}
