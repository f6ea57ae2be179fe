package com.lotledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.rebuild.ViewRebuildView.State;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.stock.StockModel;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.SampleRecall;
import com.lotledger.query.testing.WrittenLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = QuerySideApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RebuildTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final AtomicInteger RECEIPTS = new AtomicInteger();

    @Autowired
    private EventStore store;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private List<ReadModel> models;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Rebuild.Parts parts;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void rebuilt_rows_equal_the_live_ones() {
        WrittenLedger ledger = new WrittenLedger(store);
        writeDeliveries(ledger, 200);
        SampleRecall recall = SampleRecall.of("RC-1", SampleRecall.lots("LIFE", "L-1"));
        ledger.write(List.of(recall.opened(), recall.confirmed()));
        SampleLife.of("LIFE", "LIFE-").events().forEach(event -> ledger.write(List.of(event)));
        Map<String, List<String>> live = rows();

        RebuildRow done = ended(rebuilds.start(List.of(), "eva"));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.eventsDone()).isEqualTo(done.eventsTotal()).isPositive();
        assertThat(rows()).isEqualTo(live);
        assertThat(new StockModel().tables())
                .filteredOn(table -> !table.equals("ledger_account") && !table.equals("ledger_calendar"))
                .allSatisfy(table -> assertThat(live.get(table)).isNotEmpty());
    }

    @Test
    void rebuilt_tables_have_every_key_index_and_setting_of_the_live_ones() {
        List<String> before = structure();

        assertThat(ended(rebuilds.start(List.of(), "eva")).state()).isEqualTo(State.DONE);

        assertThat(structure()).isEqualTo(before);
    }

    @Test
    void a_swap_under_load_loses_nothing_and_counts_nothing_twice() {
        WrittenLedger ledger = new WrittenLedger(store);
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                writeDeliveries(ledger, 1);
                written.incrementAndGet();
            }
        });
        await(() -> written.get() > 20);
        for (int round = 0; round < 3; round++) {
            assertThat(ended(rebuilds.start(List.of(), "eva")).state()).isEqualTo(State.DONE);
        }
        int before = written.get();
        await(() -> written.get() > before + 20);
        writing.set(false);
        load.join();
        caughtUp();
        Map<String, List<String>> live = rows();

        assertThat(ended(rebuilds.start(List.of(), "eva")).state()).isEqualTo(State.DONE);
        assertThat(rows()).isEqualTo(live);
        assertThat(live.get("purchase_receipt")).hasSizeGreaterThanOrEqualTo(written.get());
        assertThat(database.queryForList(
                        "SELECT 1 FROM views.stock_ledger WHERE kind = 'PURCHASE_RECEIPT' AND lot_number <> ''"))
                .hasSize(database.queryForList(
                                "SELECT 1 FROM events.domain_event_entry WHERE payload_type = 'LotReceived'")
                        .size());
    }

    @Test
    void whoever_reads_one_table_and_then_the_others_is_not_in_the_way_of_a_swap_nor_the_swap_in_theirs() {
        writeDeliveries(new WrittenLedger(store), 5);
        List<String> tables =
                models.stream().flatMap(model -> model.tables().stream()).toList();
        List<String> begun = new ArrayList<>();
        parts.transactions().executeWithoutResult(reading -> {
            count(tables.getLast());
            begun.add(CompletableFuture.supplyAsync(() -> rebuilds.start(List.of(), "eva"))
                    .join());
            await(this::somebodyWaitsForALock);
            tables.forEach(this::count);
        });

        assertThat(ended(begun.getFirst()).state()).isEqualTo(State.DONE);
    }

    private void count(String table) {
        database.queryForObject("SELECT count(*) FROM views." + table, Long.class);
    }

    private boolean somebodyWaitsForALock() {
        return Boolean.TRUE.equals(database.queryForObject(
                "SELECT EXISTS (SELECT FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND NOT granted)",
                Boolean.class));
    }

    @Test
    void one_read_model_is_rebuilt_by_itself() {
        writeDeliveries(new WrittenLedger(store), 5);
        Map<String, List<String>> live = rows();

        assertThat(ended(rebuilds.start(List.of("receipts"), "eva")).views()).containsExactly("receipts");

        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void a_rebuild_cut_short_goes_on_where_it_stood() throws InterruptedException {
        writeDeliveries(new WrittenLedger(store), 300);
        Map<String, List<String>> live = rows();
        RebuildTable table = parts.progress();
        table.add("cut-short", List.of("catalogue", "receipts", "stock"), Instant.EPOCH, "eva");
        AtomicInteger asked = new AtomicInteger();

        new Rebuild(table.find("cut-short").orElseThrow(), models, parts, () -> asked.incrementAndGet() > 1).run();

        RebuildRow stood = table.find("cut-short").orElseThrow();
        assertThat(stood.state()).isEqualTo(State.FILLING);
        assertThat(stood.token()).isNotNull();
        assertThat(rows()).isEqualTo(live);
        new Rebuild(stood, models, parts, () -> false).run();
        assertThat(table.find("cut-short").orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void a_rebuild_cut_short_before_it_replaces_the_live_tables_takes_up_what_happened_since()
            throws InterruptedException {
        WrittenLedger ledger = new WrittenLedger(store);
        writeDeliveries(ledger, 3);
        RebuildTable table = parts.progress();
        table.add("nearly", List.of("catalogue", "receipts", "stock"), Instant.EPOCH, "eva");

        new Rebuild(
                        table.find("nearly").orElseThrow(),
                        models,
                        parts,
                        () -> table.find("nearly").orElseThrow().state() == State.REPLACING)
                .run();

        RebuildRow stood = table.find("nearly").orElseThrow();
        assertThat(stood.state()).isEqualTo(State.REPLACING);
        writeDeliveries(ledger, 3);
        Map<String, List<String>> live = rows();
        new Rebuild(stood, models, parts, () -> false).run();
        assertThat(table.find("nearly").orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(rows()).isEqualTo(live);
    }

    @Test
    void an_unknown_read_model_is_refused() {
        assertThatThrownBy(() -> rebuilds.start(List.of("stocks", "lots"), "eva"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations()).hasSize(2));
    }

    private void writeDeliveries(WrittenLedger ledger, int count) {
        for (int each = 0; each < count; each++) {
            int number = RECEIPTS.incrementAndGet();
            ledger.write(SampleDelivery.of("R-" + number)
                    .lot(1, "IT-" + number % 7, "B-" + number % 5, "15", "L-" + number, "2028-05-01")
                    .generatedLot(2, "IT-" + number % 7, "B-" + number % 5, "7.25", "1" + number, null)
                    .events());
        }
        caughtUp();
    }

    private void caughtUp() {
        long head = store.createHeadToken().position().orElseThrow();
        assertThat(progress.handledByAll(head, Duration.ofSeconds(30)).join()).isTrue();
    }

    private RebuildRow ended(String id) {
        await(() -> rebuilds.find(id).orElseThrow().finishedAt() != null);
        return rebuilds.find(id).orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        Instant limit = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("waited for a minute in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private Map<String, List<String>> rows() {
        caughtUp();
        Map<String, List<String>> rows = new TreeMap<>();
        models.stream()
                .flatMap(model -> model.tables().stream())
                .forEach(table -> rows.put(
                        table,
                        database.queryForList(
                                "SELECT each::text FROM views.%s AS each ORDER BY 1".formatted(table), String.class)));
        return rows;
    }

    private List<String> structure() {
        return database.queryForList("""
                SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class AS t ON t.oid = indrelid
                    WHERE relnamespace = 'views'::regnamespace
                UNION ALL SELECT relname || coalesce(reloptions::text, '') FROM pg_class
                    WHERE relnamespace = 'views'::regnamespace AND relkind = 'r'
                UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                    FROM pg_constraint WHERE connamespace = 'views'::regnamespace
                ORDER BY 1
                """, String.class);
    }
}
