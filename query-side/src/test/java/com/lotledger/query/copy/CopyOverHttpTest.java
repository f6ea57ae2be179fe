package com.lotledger.query.copy;

import static com.lotledger.query.testing.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final AtomicInteger RECEIPTS = new AtomicInteger();
    private static final String COPIES = "/api/v1/view-copies";

    private final MockMvcTester http;
    private final Answers answers;
    private WrittenLedger ledger;
    private long past;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private List<ReadModel> models;

    @Autowired
    private CopyParts parts;

    @Autowired
    CopyOverHttpTest(MockMvcTester http) {
        this.http = http;
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void lives() {
        ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        past = ledger.write(SampleLife.of("IT-1", "R-").events());
        deliver(20);
    }

    @AfterEach
    void throwAllAway() {
        parts.copies().all().forEach(copy -> throwAway(copy.name()));
        await(() -> parts.copies().all().isEmpty());
    }

    @Test
    void a_copy_made_at_the_end_has_the_rows_of_the_live_tables_and_compares_equal_R_Z01_R_Z06() {
        start("{\"name\":\"now\"}");

        assertThat(rowsIn(parts.copies().find("now").orElseThrow().schema())).isEqualTo(rowsIn("views"));
        deliver(3);
        String compared = compared("now");
        assertThat(read(compared, "$.comparison.exact")).isEqualTo("true");
        assertThat(read(compared, "$.comparison.differences")).isEqualTo("0");
        assertThat(Long.parseLong(read(compared, "$.comparison.rowsCompared"))).isGreaterThan(100);
        assertThat(read(compared, "$.askedBy")).isEqualTo("arthur");
    }

    @Test
    void a_copy_of_a_past_position_holds_what_was_known_there_and_nothing_later_R_Z01_R_Z04() {
        Map<String, List<String>> live = rowsIn("views");

        start("{\"name\":\"past\",\"position\":" + past + "}");

        assertThat(answers.entries("/api/v1/lots?item=IT-1&copy=past", "lotNumber"))
                .isNotEmpty();
        assertThat(answers.entries("/api/v1/lots?item=IT-COPY&copy=past", "lotNumber"))
                .isEmpty();
        assertThat(answers.entries("/api/v1/lots?item=IT-COPY", "lotNumber")).isNotEmpty();
        MvcTestResult answer = answers.ask("/api/v1/lots?item=IT-1&copy=past");
        assertThat(answer).hasHeader("Ledger-Copy", "past").hasHeader("Ledger-Copy-Position", Long.toString(past));
        assertThat(rowsIn("views")).isEqualTo(live);
    }

    @Test
    void a_copy_of_a_moment_holds_what_was_recorded_until_then_R_Z01() {
        Instant moment = Instant.parse(Objects.requireNonNull(database.queryForObject(
                "SELECT time_stamp FROM events.domain_event_entry WHERE global_index = ?", String.class, past)));

        String copy = start("{\"name\":\"past\",\"views\":[\"stock\"],\"moment\":\"" + moment + "\"}");

        assertThat(Long.parseLong(read(copy, "$.position"))).isGreaterThanOrEqualTo(past);
        assertThat(read(copy, "$.moment")).isEqualTo(moment.toString());
    }

    @Test
    void differences_from_a_past_copy_say_what_is_due_to_time_R_Z06() {
        start("{\"name\":\"past\",\"position\":" + past + "}");

        String compared = compared("past");

        assertThat(read(compared, "$.comparison.exact")).isEqualTo("false");
        assertThat(read(compared, "$.comparison.meaning")).contains("earlier position");
        assertThat(answers.entries(COPIES + "/past/differences?limit=500", "cause", "table"))
                .contains("LATER_EVENT lot", "LATER_EVENT stock_ledger")
                .noneMatch(each -> each.startsWith("FAULT"));
    }

    @Test
    void a_tampered_row_is_told_with_table_lot_bin_column_and_both_values_R_Z06() {
        start("{\"name\":\"now\",\"views\":[\"stock\"]}");
        database.update(
                "UPDATE views.bin_quantity SET on_hand = on_hand + 1 WHERE item = 'IT-COPY' AND lot_number = 'C-1'");
        try {
            String compared = compared("now");

            assertThat(read(compared, "$.comparison.differences")).isEqualTo("1");
            assertThat(answers.entries(
                            COPIES + "/now/differences", "table", "item", "lotNumber", "bin", "column", "cause"))
                    .containsExactly("bin_quantity IT-COPY C-1 B-1 on_hand FAULT");
            assertThat(answers.entries(COPIES + "/now/differences", "live", "copied"))
                    .containsExactly("16.000000 15.000000");
        } finally {
            database.update(
                    "UPDATE views.bin_quantity SET on_hand = on_hand - 1 WHERE item = 'IT-COPY' AND lot_number = 'C-1'");
        }
    }

    @Test
    void a_row_that_only_one_side_has_is_told_whole_R_Z06() {
        start("{\"name\":\"now\",\"views\":[\"stock\"]}");
        database.update("INSERT INTO views.lot_name VALUES ('IT-COPY', 'C-1', 'INVENTED', 'SUPPLIER')");
        try {
            compared("now");

            assertThat(answers.entries(COPIES + "/now/differences", "table", "lotNumber", "column", "copied"))
                    .containsExactly("lot_name C-1 null null");
        } finally {
            database.update("DELETE FROM views.lot_name WHERE name = 'INVENTED'");
        }
    }

    @Test
    void comparing_while_commands_go_on_finds_nothing_R_Z06() {
        start("{\"name\":\"now\"}");
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                deliver(1);
            }
        });
        try {
            for (int round = 0; round < 5; round++) {
                String compared = compared("now");
                assertThat(read(compared, "$.comparison.state")).isEqualTo("DONE");
                assertThat(read(compared, "$.comparison.differences")).isEqualTo("0");
            }
        } finally {
            writing.set(false);
            load.join();
        }
    }

    @Test
    void a_question_that_needs_more_than_the_copy_holds_is_refused_R_Z04() {
        start("{\"name\":\"one\",\"views\":[\"receipts\"]}");

        assertThat(refusal("/api/v1/lots?item=IT-1&copy=one")).contains("R-Z04", "holds receipts", "needs stock");
        assertThat(refusal("/api/v1/audit-trail?copy=one")).contains("R-Z04", "not answered from read models");
        assertThat(refusal("/api/v1/lots?copy=nobody")).contains("there is no copy of this name");
        assertThat(answers.entries("/api/v1/purchase-receipts?copy=one", "receipt"))
                .isNotEmpty();
    }

    @Test
    void asking_again_changes_nothing_and_other_content_is_a_conflict_R_Z02() {
        String first = start("{\"name\":\"one\",\"views\":[\"receipts\"],\"position\":" + past + "}");

        String again = start("{\"name\":\"one\",\"views\":[\"receipts\"],\"position\":" + past + "}");

        assertThat(read(again, "$.askedAt")).isEqualTo(read(first, "$.askedAt"));
        assertThat(post("", "{\"name\":\"one\"}")).hasStatus(409).bodyText().contains("R-Z02");
        assertThat(post("", "{\"name\":\"self-audit-x\",\"views\":[\"stocks\"]}"))
                .hasStatus(400)
                .bodyText()
                .contains("R-Z02", "R-X14");
    }

    @Test
    void no_more_copies_are_kept_than_allowed_R_Z03() {
        for (String name : List.of("one", "two", "three")) {
            start("{\"name\":\"" + name + "\",\"views\":[\"catalogue\"]}");
        }

        assertThat(post("", "{\"name\":\"four\"}")).hasStatus(409).bodyText().contains("R-Z03");
    }

    @Test
    void a_position_that_nobody_reached_is_refused_R_Z01() {
        assertThat(post("", "{\"name\":\"one\",\"position\":999999999}"))
                .hasStatus(400)
                .bodyText()
                .contains("R-Z01");
        assertThat(post("", "{\"name\":\"one\",\"position\":1,\"moment\":\"2999-01-01T00:00:00Z\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("not both", "nothing is known of the future");
    }

    @Test
    void a_copy_cut_short_goes_on_from_its_last_committed_batch_R_Z05() throws InterruptedException {
        parts.copies()
                .add("two", CopyRow.Purpose.SELF_AUDIT, List.of("stock"), null, null, head(), Instant.EPOCH, "eva");
        List<ReadModel> stock =
                models.stream().filter(model -> model.name().equals("stock")).toList();
        AtomicInteger asked = new AtomicInteger();
        new CopyFilling(parts.copies().find("two").orElseThrow(), stock, parts, () -> asked.incrementAndGet() > 2)
                .run();
        CopyRow stood = parts.copies().find("two").orElseThrow();
        assertThat(stood.eventsDone()).isPositive();

        assertThat(new CopyFilling(stood, stock, parts, () -> false).run()).isTrue();

        assertThat(parts.copies().find("two").orElseThrow().resumedFrom()).isEqualTo(stood.eventsDone());
        assertThat(rowsIn(stood.schema()).get("stock_ledger"))
                .isEqualTo(rowsIn("views").get("stock_ledger"));
    }

    @Test
    void an_interrupted_copy_waits_until_it_is_resumed_R_Z05() {
        parts.copies().add("three", CopyRow.Purpose.ASKED, List.of("stock"), past, null, past, Instant.EPOCH, "eva");
        parts.copies().enter("three", State.INTERRUPTED, State.values());

        assertThat(post("/three/compare", "")).hasStatus(409).bodyText().contains("R-Z06");
        assertThat(refusal("/api/v1/lots?copy=three")).contains("not ready");
        assertThat(post("/three/resume", "")).hasStatus(202);

        await(() -> read(answers.get(COPIES + "/three"), "$.state").equals("READY"));
        assertThat(post("/three/interrupt", "")).hasStatus(409).bodyText().contains("R-Z05");
    }

    @Test
    void every_table_of_every_read_model_has_a_key_to_compare_it_by_R_Z06() {
        assertThat(models.stream().flatMap(model -> model.tables().stream()))
                .allSatisfy(table -> assertThat(KeyColumn.of(table, database)).isNotEmpty());
    }

    @Test
    void copies_are_for_auditors_and_administrators_R_X11() {
        assertThat(http.get().uri(COPIES).with(user("rita").roles("RECEIVER")).exchange())
                .hasStatus(403);
    }

    private String start(String body) {
        assertThat(post("", body)).hasStatus(202);
        String name = read(body, "$.name");
        await(() -> !List.of("FILLING", "INDEXING").contains(read(answers.get(COPIES + "/" + name), "$.state")));
        String copy = answers.get(COPIES + "/" + name);
        assertThat(read(copy, "$.state")).as(copy).isEqualTo("READY");
        return copy;
    }

    private String compared(String name) {
        assertThat(post("/" + name + "/compare", "")).hasStatus(202);
        await(() -> !read(answers.get(COPIES + "/" + name), "$.comparison.finishedAt")
                .equals("null"));
        return answers.get(COPIES + "/" + name);
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(URI.create(COPIES + path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(user("arthur").roles("AUDITOR"))
                .exchange();
    }

    private void throwAway(String name) {
        assertThat(http.delete()
                        .uri(URI.create(COPIES + "/" + name))
                        .with(user("arthur").roles("AUDITOR"))
                        .exchange())
                .hasStatus(202);
    }

    private String refusal(String address) {
        MvcTestResult answer = answers.ask(address);
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void deliver(int count) {
        for (int each = 0; each < count; each++) {
            int number = RECEIPTS.incrementAndGet();
            ledger.write(SampleDelivery.of("RC-" + number)
                    .lot(1, "IT-COPY", "B-1", "15", "C-" + number, "2028-05-01")
                    .generatedLot(2, "IT-COPY", "B-2", "7.25", "1" + number, null)
                    .events());
        }
        assertThat(progress.handledByAll(head(), Duration.ofSeconds(60)).join()).isTrue();
    }

    private long head() {
        return store.createHeadToken().position().orElseThrow();
    }

    private Map<String, List<String>> rowsIn(String schema) {
        Map<String, List<String>> rows = new TreeMap<>();
        models.stream()
                .flatMap(model -> model.tables().stream())
                .filter(table -> Boolean.TRUE.equals(database.queryForObject(
                        "SELECT to_regclass(?) IS NOT NULL", Boolean.class, schema + "." + table)))
                .forEach(table -> rows.put(
                        table,
                        database.queryForList(
                                "SELECT each::text FROM %s.%s AS each ORDER BY 1".formatted(schema, table),
                                String.class)));
        return rows;
    }

    private static void await(BooleanSupplier condition) {
        Instant limit = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("waited for two minutes in vain");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }
}
