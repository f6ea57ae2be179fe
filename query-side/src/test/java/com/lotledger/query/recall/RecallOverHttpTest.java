package com.lotledger.query.recall;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static com.lotledger.query.testing.SampleRecall.lots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallHoldQuery.CountRecalledStock;
import com.lotledger.api.recall.RecallHoldQuery.FindLotsToRecall;
import com.lotledger.api.recall.RecallReconciliationQuery.ReconcileRecall;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.SampleMovement;
import com.lotledger.query.testing.SampleRecall;
import com.lotledger.query.testing.WrittenLedger;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One lot of a vendor is called back; it was renumbered, merged, shipped, returned, destroyed and counted before. */
@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final SampleRecall CASE = SampleRecall.of("RC-1", lots("IT-1", "L-1", "L-9"));
    private static final StockStatus RECALLED = new StockStatus(QualityStatus.RECALLED, QualityStatus.RELEASED);
    private static final String RECALL = "/api/v1/recalls/RC-1";

    private final MockMvcTester http;
    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private RecallHoldQueries holds;

    @Autowired
    private RecallReconciliationQueries reconciliation;

    private long opened;
    private long confirmed;
    private long reached;

    @Autowired
    RecallOverHttpTest(MockMvcTester http) {
        this.http = http;
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void runs() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleLife.of("IT-1", "R-").events());
        ledger.write(SampleLife.of("IT-9", "N-").events());
        opened = ledger.writeBy("cora", List.of(CASE.opened()));
        confirmed = ledger.writeBy("cora", List.of(CASE.confirmed()));
        ledger.write(SampleDelivery.of("R-9", "MAIN", LocalDate.of(2026, 5, 1), "V-1")
                .lot(1, "IT-1", "B-1", "10", "L-9", "2028-01-01")
                .events());
        ledger.writeBy(
                "hold",
                List.of(SampleMovement.of(MovementKind.RECALL, "H-1", "IT-1", "L-9")
                        .change("R-9", "B-1", StockStatus.RELEASED, "-10")
                        .change("R-9", "B-1", RECALLED, "10")
                        .event()));
        ledger.write(List.of(SampleMovement.of(MovementKind.SHIPMENT, "LATE", "IT-1", "L-3")
                .on("2026-04-18")
                .customer("C-3", "Ward")
                .change("R-2", "B-1", StockStatus.RELEASED, "-2")
                .event()));
        ledger.writeBy(
                "cora",
                List.of(
                        CASE.holdCompleted(confirmed),
                        CASE.notified("CALL-1", "C-1"),
                        CASE.notified("CALL-2", "C-2"),
                        CASE.responded("ANSWER-1", "C-1", "IT-1", "L-3", "6"),
                        CASE.checked("CHECK-1", "C-1", true),
                        CASE.explained("USED-1", "IT-1", "L-3", "3"),
                        CASE.explained("USED-2", "IT-1", "L-3", "5"),
                        CASE.retracted("USED-2")));
        ledger.write(List.of(SampleMovement.of(MovementKind.CUSTOMER_RETURN, "BACK", "IT-1", "L-3")
                .customer("C-1", null)
                .change("R-1", "B-1", RECALLED, "1")
                .event()));
        reached = ledger.write(List.of(SampleMovement.of(MovementKind.WRITE_OFF, "BURNT", "IT-1", "L-9")
                .destroyedBefore("bob")
                .change("R-9", "B-1", RECALLED, "-4")
                .event()));
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    @Test
    void a_preview_tells_what_a_scope_hits_under_any_number_of_the_lot_and_opens_nothing_R_W02() {
        String first = preview("?limit=3", "L-1");

        assertThat(read(first, "$.totals.deliveries")).isEqualTo("4");
        assertThat(read(first, "$.totals.lots")).isEqualTo("2");
        assertThat(read(first, "$.totals.customers")).isEqualTo("3");
        assertThat(told(first, "$.totals.balances[*]", "item", "received", "shipped", "returned", "writtenOff"))
                .containsExactly("IT-1 158 84 9 0");
        assertThat(told(first, "$.entries[*]", "lotNumber", "handedOn", "receipt", "line"))
                .containsExactly("L-1 true R-1 1", "L-1 true R-2 1", "L-1 true R-M-9 0");
        assertThat(told(
                        first,
                        "$.totals.balances[*]",
                        "recalled",
                        "otherStock",
                        "returnedToVendor",
                        "destroyed",
                        "adjusted"))
                .containsExactly("1 74 6 1 -1");
        String second = preview("?limit=3&cursor=" + read(first, "$.next"), "L-1");
        assertThat(read(second, "$.totals")).isEqualTo("null");
        assertThat(told(second, "$.entries[*]", "lotNumber", "receipt", "quantities.received"))
                .containsExactly("L-2 R-1 4", "L-3 R-1 29", "L-3 R-2 34");
        assertThat(told(second, "$.entries[1].stock[*]", "bin", "status", "before", "quantity"))
                .contains("B-1 ON_HOLD RELEASED 7", "B-1 RECALLED RELEASED 1");
    }

    @Test
    void a_preview_hears_of_a_scope_without_a_beginning_R_W01() {
        MvcTestResult answer = http.post()
                .uri("/api/v1/recall-previews")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"criteria\": [{\"expiresFrom\": \"2026-01-01\"}]}")
                .with(user("arthur").roles("AUDITOR"))
                .exchange();

        assertThat(answer).hasStatus(422);
    }

    @Test
    void a_case_is_shown_with_its_steps_its_stopwatch_and_how_far_it_has_come() {
        String card = answers.get(RECALL);

        assertThat(read(card, "$.status")).isEqualTo("CONFIRMED");
        assertThat(told(card, "$.steps[*]", "kind", "actor"))
                .containsExactly("OPENED cora", "CONFIRMED cora", "HOLD_COMPLETED cora");
        assertThat(told(card, "$.progress", "consignees", "notified", "responded", "checked", "effective"))
                .containsExactly("3 2 1 1 1");
        assertThat(told(card, "$.progress", "requiredChecks", "laterDeliveries", "stoppedMovements"))
                .containsExactly("1 1 0");
        assertThat(read(card, "$.stopwatch.confirmedAt")).isNotEqualTo("null");
        assertThat(read(card, "$.stopwatch.endedAt")).isEqualTo("null");
        assertThat(answers.entries("/api/v1/recalls?status=CONFIRMED", "recall", "number"))
                .containsExactly("RC-1 RC-1 on paper");
        assertThat(answers.entries("/api/v1/recalls?status=CLOSED", "recall")).isEmpty();
        assertThat(answers.ask("/api/v1/recalls/RC-2")).hasStatus(404);
    }

    @Test
    void what_comes_after_the_confirmation_is_a_delivery_of_the_case_with_its_hold_R_W09() {
        String page = answers.get(RECALL + "/deliveries?limit=500");

        assertThat(told(
                        page,
                        "$.entries[?(@.lotNumber == 'L-9')]",
                        "receipt",
                        "held.later",
                        "held.movement",
                        "held.heldBy"))
                .containsExactly("R-9 true H-1 hold");
        assertThat(told(page, "$.entries[?(@.lotNumber == 'L-2')]", "receipt", "held.later", "held.movement"))
                .containsExactly("R-1 false null");
        assertThat(answers.allPages(RECALL + "/deliveries?limit=2")).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void consignees_are_told_with_what_they_got_said_and_followed() {
        String page = answers.get(RECALL + "/consignees");

        assertThat(told(page, "$.entries[*]", "customer", "name", "contact", "notifications", "responses", "effective"))
                .containsExactly(
                        "C-1 Clinic Clinic@example.org 1 1 true",
                        "C-2 Pharmacy Pharmacy@example.org 1 0 null",
                        "C-3 Ward Ward@example.org 0 0 null");
        assertThat(told(page, "$.entries[0].lots[*]", "lotNumber", "shipped", "returned", "withCustomer"))
                .containsExactly("L-1 78 2 76", "L-3 0 7 -7");
        assertThat(told(page, "$.entries[0].onHand[*]", "lotNumber", "quantity"))
                .containsExactly("L-3 6");
    }

    @Test
    void what_was_shipped_although_the_case_was_confirmed_is_told() {
        assertThat(answers.entries(RECALL + "/shipments-after-confirmation", "movement", "customer", "quantity"))
                .containsExactly("LATE C-3 2");
    }

    @Test
    void the_timeline_tells_everything_in_order_and_sorts_of_it() {
        assertThat(answers.entries(RECALL + "/timeline", "kind"))
                .containsExactly(
                        "OPENED",
                        "CONFIRMED",
                        "HOLD_COMPLETED",
                        "CONSIGNEE_NOTIFIED",
                        "CONSIGNEE_NOTIFIED",
                        "CONSIGNEE_RESPONDED",
                        "EFFECTIVENESS_CHECKED",
                        "VARIANCE_EXPLAINED",
                        "VARIANCE_EXPLAINED",
                        "VARIANCE_RETRACTED");
        assertThat(answers.entries(RECALL + "/communications?customer=C-2", "entry", "told.contact"))
                .containsExactly("CALL-2 Ms Berg");
        assertThat(answers.entries(RECALL + "/variances", "entry")).containsExactly("USED-1", "USED-2", "USED-2");
        assertThat(answers.entries(RECALL + "/stopped-movements", "entry")).isEmpty();
    }

    @Test
    void every_unit_is_somewhere_exactly_once_R_W12() {
        RecallReconciliationView view =
                Objects.requireNonNull(reconciliation.reconcile(new ReconcileRecall(CASE.recall(), reached)));
        String sheet = answers.get(RECALL + "/balance-sheet");

        assertThat(view.balances()).hasSize(1).allSatisfy(RecallOverHttpTest::addsUp);
        assertThat(view.position()).isGreaterThanOrEqualTo(reached);
        assertThat(told(sheet, "$.items[0].balance", "received", "recalled", "shipped", "returned", "explained"))
                .containsExactly("168 7 84 9 3");
        assertThat(told(sheet, "$.items[0]", "balance.unaccounted", "percentAccounted", "returnedSince"))
                .containsExactly("72 57.14 1");
        assertThat(told(sheet, "$.items[0]", "destroyedSince", "toldOnHand", "balance.destroyed"))
                .containsExactly("4 6 5");
    }

    @Test
    void each_question_is_answered_as_known_at_a_position_R_T01() {
        assertThat(read(answers.get(RECALL + "?knownAtPosition=" + opened), "$.status"))
                .isEqualTo("OPENED");
        assertThat(answers.ask(RECALL + "?knownAtPosition=" + (opened - 1))).hasStatus(404);
        assertThat(answers.ask(RECALL + "?knownAtPosition=999999999")).hasStatus(400);
        assertThat(answers.allPages(RECALL + "/deliveries?limit=500&knownAtPosition=" + confirmed))
                .hasSize(8);
        String sheet = answers.get(RECALL + "/balance-sheet?knownAtPosition=" + confirmed);
        assertThat(told(sheet, "$.items[0].balance", "received", "recalled", "shipped", "returned", "explained"))
                .containsExactly("158 0 82 8 0");
        assertThat(answers.entries(RECALL + "/consignees?knownAtPosition=" + confirmed, "customer", "notifications"))
                .containsExactly("C-1 0", "C-2 0");
    }

    @Test
    void the_pass_is_told_which_lots_have_stock_to_recall_and_how_much_is_R_W13() {
        RecallCoverage coverage = new RecallCoverage(CASE.scope(), List.of());

        assertThat(holds.find(new FindLotsToRecall(coverage, reached, 500, null))
                        .entries())
                .extracting(each -> each.lot().number().value())
                .containsExactly("L-3");
        assertThat(holds.count(new CountRecalledStock(coverage, reached)).deliveries())
                .isEqualTo(2);
    }

    private static void addsUp(RecallBalance balance) {
        SignedQuantity left = balance.recalled()
                .plus(balance.otherStock())
                .plus(balance.shipped())
                .plus(balance.returned().negated())
                .plus(balance.returnedToVendor())
                .plus(balance.destroyed())
                .plus(balance.writtenOff());
        assertThat(balance.received().plus(balance.adjusted())).isEqualTo(left);
    }

    private String preview(String page, String lot) {
        MvcTestResult answer = http.post()
                .uri("/api/v1/recall-previews" + page)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"criteria\": [{\"item\": \"IT-1\", \"lotNumbers\": [\"%s\"]}]}".formatted(lot))
                .with(user("arthur").roles("AUDITOR"))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
