package com.lotledger.query.selfaudit;

import static com.lotledger.query.testing.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.lotledger.api.selfaudit.SelfAuditView.State;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.copy.LedgerAge;
import com.lotledger.query.filling.OneProcessAtATime;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = QuerySideApplication.class, properties = "lotledger.self-audit.look-every-seconds=1")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SelfAuditTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final AtomicInteger RECEIPTS = new AtomicInteger();
    private static final AtomicInteger AUDITS = new AtomicInteger();
    private static final String ADDRESS = "/api/v1/self-audits";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final MockMvcTester http;
    private final Answers answers;
    private WrittenLedger ledger;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private List<ReadModel> models;

    @Autowired
    private SelfAudits audits;

    @Autowired
    private SelfAuditTable table;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private SelfAuditHealth health;

    @Autowired
    private LedgerAge age;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    SelfAuditTest(MockMvcTester http) {
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
        ledger.write(SampleLife.of("IT-1", "R-").events());
        deliver(10);
    }

    @Test
    void an_untouched_ledger_passes_while_commands_go_on_R_Z07() {
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                deliver(1);
            }
        });
        try {
            String audit = audited("{\"id\":\"%s\"}");

            assertThat(read(audit, "$.state")).isEqualTo("PASSED");
            assertThat(answers.entries(ADDRESS, "state")).contains("PASSED");
            assertThat(Answers.told(audit, "$.parts[*]", "view", "differences"))
                    .containsExactlyElementsOf(models.stream()
                            .map(model -> model.name() + " 0")
                            .sorted()
                            .toList());
            assertThat(copies()).isZero();
        } finally {
            writing.set(false);
            load.join();
        }
    }

    @Test
    void one_changed_row_brings_health_down_and_is_told_with_table_lot_and_bin_R_Z08(CapturedOutput log) {
        change("+");
        try {
            String audit = audited("{\"id\":\"%s\",\"views\":[\"stock\"]}");

            assertThat(read(audit, "$.state")).isEqualTo("DIFFERS");
            String id = read(audit, "$.id");
            assertThat(answers.entries(
                            ADDRESS + "/" + id + "/differences", "table", "item", "lotNumber", "bin", "column"))
                    .containsExactly("bin_quantity IT-AUDIT A-1 B-1 on_hand");
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(metrics.get("lotledger.self.audit.differences").gauge().value())
                    .isEqualTo(1);
            assertThat(log).contains("table bin_quantity differs in column on_hand at item IT-AUDIT lot A-1 bin B-1");
            assertThat(read(audit, "$.parts[0].evidence")).isEqualTo("self-audit-" + id + "-stock");
            assertThat(copies()).isEqualTo(1);
        } finally {
            change("-");
        }
        assertThat(read(audited("{\"id\":\"%s\",\"views\":[\"stock\"]}"), "$.state"))
                .isEqualTo("PASSED");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        database.update("UPDATE views.view_copy SET state = 'THROWN_AWAY'");
        await(() -> copies() == 0);
    }

    @Test
    void one_cut_short_goes_on_with_what_is_left_R_Z07() throws InterruptedException {
        OneProcessAtATime one = new OneProcessAtATime(dataSource, OneProcessAtATime.Kind.SELF_AUDIT);
        AtomicInteger asked = new AtomicInteger();
        await(() -> table.underWay().isEmpty());
        boolean cut = false;
        while (!cut) {
            cut = one.tryTo(() -> {
                table.add("cut-short", null, List.of("catalogue", "stock"), Instant.EPOCH, "eva");
                audits.goOn(() -> asked.incrementAndGet() > 3);
                assertThat(table.find("cut-short").orElseThrow().state()).isEqualTo(State.RUNNING);
            });
        }

        await(() -> table.find("cut-short").orElseThrow().finishedAt() != null);
        assertThat(table.find("cut-short").orElseThrow().state()).isEqualTo(State.PASSED);
        assertThat(table.partsOf("cut-short")).hasSize(2);
    }

    @Test
    void asked_again_under_its_name_it_is_the_same_and_other_content_is_a_conflict_R_Z07() {
        String first = audited("{\"id\":\"%s\",\"views\":[\"catalogue\"]}");
        String id = read(first, "$.id");

        assertThat(post("{\"id\":\"" + id + "\",\"views\":[\"catalogue\"]}")).hasStatus(202);
        assertThat(read(answers.get(ADDRESS + "/" + id), "$.askedAt")).isEqualTo(read(first, "$.askedAt"));
        assertThat(post("{\"id\":\"" + id + "\",\"views\":[\"stock\"]}"))
                .hasStatus(409)
                .bodyText()
                .contains("R-Z07");
        assertThat(post("{\"id\":\"" + id + "\",\"views\":[\"stocks\"]}")).hasStatus(400);
    }

    @Test
    void a_night_is_audited_once_whoever_looks_and_a_missed_one_later_R_Z09() {
        Instant due = Instant.parse("2031-01-02T01:30:00Z");

        assertThat(audits.isMissing(due)).isTrue();
        assertThat(audits.startNightly(due)).isTrue();
        assertThat(audits.startNightly(due)).isFalse();
        assertThat(audits.isMissing(due)).isFalse();
        await(() -> table.underWay().isEmpty());
        assertThat(audits.startNightly(due)).isFalse();
    }

    @Test
    void the_last_night_is_due_until_it_is_made_up_for_R_Z09() {
        SelfAuditNights nights = new SelfAuditNights(LocalTime.of(2, 30), BERLIN);

        assertThat(nights.lastDue(Instant.parse("2026-01-10T01:29:59Z"))).isEqualTo("2026-01-09T01:30:00Z");
        assertThat(nights.lastDue(Instant.parse("2026-01-10T01:30:00Z"))).isEqualTo("2026-01-10T01:30:00Z");
        assertThat(nights.lastDue(Instant.parse("2026-07-10T22:00:00Z"))).isEqualTo("2026-07-10T00:30:00Z");
    }

    @Test
    void no_night_is_due_before_the_first_event_R_Z09() {
        assertThat(age.knewSomethingAt(Instant.parse("2020-01-01T00:00:00Z"))).isFalse();
        assertThat(age.knewSomethingAt(Instant.parse("2036-01-01T00:00:00Z"))).isTrue();
    }

    private void change(String sign) {
        database.update("UPDATE views.bin_quantity SET on_hand = on_hand " + sign
                + " 1 WHERE item = 'IT-AUDIT' AND lot_number = 'A-1'");
    }

    private int copies() {
        Integer count = database.queryForObject("SELECT count(*) FROM views.view_copy", Integer.class);
        return count == null ? 0 : count;
    }

    private String audited(String body) {
        await(() -> table.underWay().isEmpty());
        String id = "audit-" + AUDITS.incrementAndGet();
        assertThat(post(body.formatted(id))).hasStatus(202);
        await(() -> !read(answers.get(ADDRESS + "/" + id), "$.finishedAt").equals("null"));
        return answers.get(ADDRESS + "/" + id);
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri(URI.create(ADDRESS))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(user("arthur").roles("AUDITOR"))
                .exchange();
    }

    private void deliver(int count) {
        for (int each = 0; each < count; each++) {
            int number = RECEIPTS.incrementAndGet();
            ledger.write(SampleDelivery.of("RA-" + number)
                    .lot(1, "IT-AUDIT", "B-1", "15", "A-" + number, "2028-05-01")
                    .events());
        }
        long head = store.createHeadToken().position().orElseThrow();
        assertThat(progress.handledByAll(head, Duration.ofSeconds(60)).join()).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        Instant limit = Instant.now().plusSeconds(180);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("waited for three minutes in vain");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
