package com.lotledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.value.BinCode;
import com.lotledger.platform.testing.AnotherWriter;
import com.lotledger.platform.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class LedgerEventStorageEngineTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final HikariDataSource POOL = pool();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SpringTransactionManager transactions =
            new SpringTransactionManager(new JdbcTransactionManager(POOL));
    private final AtomicInteger looks = new AtomicInteger();
    private final LedgerEventStorageEngine engine = new LedgerEventStorageEngine(
            new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(POOL)),
            transactions,
            new StoredEventSerializer(new StoredNames(Vocabulary.EVENTS)),
            new MessageSerializer(),
            NoOpEventUpcaster.INSTANCE,
            SnapshotFilter.allowAll(),
            looks::incrementAndGet,
            new TailReading(Clock.systemUTC()));
    private String stream = "";

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(DATABASE.address().url());
        pool.setUsername(DATABASE.address().username());
        pool.setPassword(DATABASE.address().password());
        return pool;
    }

    @AfterAll
    static void close() {
        POOL.close();
    }

    @AfterEach
    void no_unit_of_work_stays_open() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @BeforeEach
    void a_stream_of_its_own() {
        stream = "bin/" + COUNT.incrementAndGet();
    }

    @Test
    void a_long_stream_is_read_back_in_order_and_whole() {
        engine.appendEvents(IntStream.range(0, 2500).mapToObj(this::event).toList());

        assertThat(engine.readEvents(stream).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(
                        IntStream.range(0, 2500).mapToObj(Long::valueOf).toList());
        assertThat(engine.lastSequenceNumberFor(stream)).contains(2499L);
    }

    @Test
    void events_get_their_positions_in_the_order_in_which_they_happened() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        engine.appendEvents(Stream.of(1, 0, 2).map(this::event).toList());
        long reached = ReachedPosition.of(unitOfWork).orElseThrow();
        unitOfWork.commit();

        assertThat(positions()).isEqualTo(Map.of(1L, reached - 2, 0L, reached - 1, 2L, reached));
    }

    @Test
    void a_taken_place_is_a_lost_race_whether_the_stream_began_or_went_on() {
        engine.appendEvents(List.of(event(0), event(1)));

        assertLostRace(event(0));
        assertLostRace(event(1));
    }

    @Test
    void a_lost_race_tells_neither_sql_nor_data() {
        engine.appendEvents(List.of(event(0)));

        assertThatThrownBy(() -> engine.appendEvents(List.of(event(0))))
                .hasNoCause()
                .message()
                .doesNotContain(stream)
                .doesNotContainIgnoringCase("insert");
    }

    @Test
    void another_failure_is_no_lost_race() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                        "SampleBin", "with a zero byte \0", 0, new StockBinDescribed(new BinCode("B"), "x")))))
                .isInstanceOf(EventStoreException.class);
    }

    @Test
    void nothing_stays_of_a_unit_of_work_that_is_rolled_back() {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        engine.appendEvents(List.of(event(0)));
        unitOfWork.rollback();

        assertThat(engine.readEvents(stream).asStream()).isEmpty();
    }

    @Test
    void a_reader_waits_for_an_event_that_is_missing_between_two_others() {
        engine.appendEvents(List.of(event(0)));
        long before = ((GapAwareTrackingToken) engine.createHeadToken()).getIndex();
        try (AnotherWriter slow = new AnotherWriter(DATABASE)) {
            slow.describe(new BinCode("SLOW"), 0, "stored first, committed last");
            engine.appendEvents(List.of(event(1)));

            TrackedEventMessage<?> later = engine.readEvents(
                            GapAwareTrackingToken.newInstance(before, List.of()), false)
                    .findFirst()
                    .orElseThrow();
            assertThat(streamOf(later)).isEqualTo(stream);
            assertThat(((GapAwareTrackingToken) later.trackingToken()).getGaps())
                    .contains(before + 1);

            slow.commit();
            assertThat(engine.readEvents(later.trackingToken(), false))
                    .singleElement()
                    .satisfies(late -> {
                        assertThat(streamOf(late)).isEqualTo("bin/SLOW");
                        assertThat(EventPosition.of(late)).isEqualTo(before + 1);
                        assertThat(late.trackingToken().position()).hasValue(before + 2);
                    });
            assertThat(EventPosition.of(later)).isEqualTo(before + 2);
        }
    }

    @Test
    void whoever_waits_for_events_is_told_before_each_look() {
        engine.appendEvents(List.of(event(0)));

        assertThat(engine.readEvents(null, true)).isNotEmpty();
        assertThat(looks).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void the_heads_of_many_streams_are_asked_at_once() {
        engine.appendEvents(List.of(event(0), event(1), event(2)));

        assertThat(new PostgresStreamHeads(JdbcClient.create(POOL)).of(Arrays.asList(stream, "bin/unheard-of")))
                .isEqualTo(Map.of(stream, 2L));
    }

    private void assertLostRace(DomainEventMessage<?> event) {
        assertThatThrownBy(() -> engine.appendEvents(List.of(event))).isExactlyInstanceOf(ConcurrencyException.class);
    }

    private Map<Long, Long> positions() {
        return engine.readEvents(null, false)
                .filter(event -> streamOf(event).equals(stream))
                .collect(Collectors.toMap(
                        event -> ((DomainEventMessage<?>) event).getSequenceNumber(),
                        event -> event.trackingToken().position().orElseThrow()));
    }

    private static String streamOf(EventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }

    private DomainEventMessage<StockBinDescribed> event(int sequenceNumber) {
        return new GenericDomainEventMessage<>(
                "SampleBin", stream, sequenceNumber, new StockBinDescribed(new BinCode("B"), "text " + sequenceNumber));
    }
}
