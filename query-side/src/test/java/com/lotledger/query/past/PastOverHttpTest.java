package com.lotledger.query.past;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import com.lotledger.query.trace.DeliveryOfLot;
import com.lotledger.query.trace.DeliverySets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** L-1 was received twice and lived through everything; then paper of an earlier delivery turned up. */
@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private DeliverySets sets;

    private long received;
    private Instant receivedAt = Instant.EPOCH;
    private long lived;

    @Autowired
    PastOverHttpTest(MockMvcTester http) {
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void lives() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        List<Object> life = SampleLife.of("IT-1", "R-").events();
        int firstMovement = firstMovementOf(life);
        received = ledger.write(life.subList(0, firstMovement));
        receivedAt = Instant.now();
        waitForTheNextInstant();
        lived = ledger.write(life.subList(firstMovement, life.size()));
        long reached = ledger.write(SampleDelivery.of("R-LATE", "MAIN", LocalDate.of(2026, 3, 20), "V-1")
                .lot(1, "IT-1", "B-1", "1000", "L-3", "2027-08-01")
                .events(Set.of(new LotId(new ItemCode("IT-1"), new LotNumber("L-3")))));
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    private static int firstMovementOf(List<Object> life) {
        for (int each = 0; each < life.size(); each++) {
            if (life.get(each).getClass().getSimpleName().equals("StockQuarantined")) {
                return each;
            }
        }
        throw new IllegalStateException("nothing moved");
    }

    private static void waitForTheNextInstant() {
        Instant before = Instant.now();
        while (!Instant.now().isAfter(before.plusMillis(2))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_late_receipt_changes_the_stock_of_its_day_but_not_what_was_known_before_R_T01() {
        String bins = "/api/v1/bin-quantities?item=IT-1&bin=B-1&lot=L-3";

        assertThat(answers.entries(bins + "&asOf=2026-03-25", "onHand")).containsExactly("1000");
        assertThat(answers.entries(bins + "&asOf=2026-03-25&knownAtPosition=" + lived, "onHand"))
                .isEmpty();
        assertThat(answers.entries(bins + "&asOf=2026-03-19", "onHand")).isEmpty();
        assertThat(answers.entries(bins + "&knownAtPosition=" + lived, "onHand", "pending"))
                .containsExactly("23 0");
    }

    @Test
    void what_was_known_at_a_moment_is_what_was_known_at_its_last_position_R_T01() {
        String atMoment = answers.get("/api/v1/lots/IT-1/L-1?knownAt=" + receivedAt);
        String atPosition = answers.get("/api/v1/lots/IT-1/L-1?knownAtPosition=" + received);

        assertThat(read(atMoment, "$.past.knownAtPosition")).isEqualTo(Long.toString(received));
        assertThat(read(atMoment, "$.bins")).isEqualTo(read(atPosition, "$.bins"));
        assertThat(told(atMoment, "$.bins[*]", "bin", "onHand")).containsExactly("B-1 100", "B-2 50");
    }

    @Test
    void the_card_of_a_lot_shows_status_expiry_and_number_as_they_were_R_T01_R_S17() {
        String card = answers.get("/api/v1/lots/IT-1/L-1?knownAtPosition=" + received);

        assertThat(read(card, "$.lot.lotNumber")).isEqualTo("L-1");
        assertThat(read(card, "$.lot.expiresOn")).isEqualTo("2027-05-01");
        assertThat(read(card, "$.lot.quantities.released")).isEqualTo("150");
        assertThat(told(card, "$.recentDeliveries[*]", "receipt", "quantities.total"))
                .containsExactly("R-2 50", "R-1 100");
        String later = answers.get("/api/v1/lots/IT-1/L-1?knownAtPosition=" + lived);
        assertThat(read(later, "$.lot.lotNumber")).isEqualTo("L-3");
        assertThat(read(later, "$.lot.expiresOn")).isEqualTo("2027-08-01");
        assertThat(answers.ask("/api/v1/lots/IT-1/L-3?knownAtPosition=" + received))
                .hasStatus(404);
    }

    @Test
    void stock_by_status_and_the_mass_balance_are_told_as_they_were_R_T01() {
        String at = "?knownAtPosition=" + lived;

        assertThat(read(answers.get("/api/v1/lots/IT-1/L-3/stock-status" + at), "$.total.total"))
                .isEqualTo("72");
        assertThat(told(
                        answers.get("/api/v1/lots/IT-1/L-3/stock-status" + at),
                        "$.entries[*]",
                        "bin",
                        "quantities.total"))
                .containsExactly("B-1 23", "B-2 29", "B-9 2", "S/1.2 18");
        assertThat(read(
                        answers.get("/api/v1/lots/IT-1/L-1/mass-balance?knownAtPosition=" + received),
                        "$.total.received"))
                .isEqualTo("150");
        assertThat(read(answers.get("/api/v1/lots/IT-1/L-3/mass-balance" + at), "$.total.onHand"))
                .isEqualTo("72");
        assertThat(read(answers.get("/api/v1/lots/IT-1/L-3/mass-balance" + at), "$.total.shipped"))
                .isEqualTo("82");
        String item = answers.get("/api/v1/items/IT-1/stock-status" + at + "&asOf=2027-06-02");
        assertThat(read(item, "$.total.total")).isEqualTo("101");
        assertThat(read(item, "$.total.expired")).isEqualTo("24");
        assertThat(read(item, "$.total.untracked")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({"item, IT-1 1101", "bin&bin=B-9, IT-1 2", "location, IT-1 1101", "lot, 'IT-1 5,IT-1 24,IT-1 1072'"})
    void sums_of_a_later_day_are_those_of_now_R_T01(String by, String expected) {
        assertThat(String.join(
                        ",",
                        answers.entries(
                                "/api/v1/bin-quantities/totals?item=IT-1&asOf=2030-01-01&by=" + by, "item", "onHand")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bin-quantities?",
                "bin-quantities/totals?by=lot&",
                "lots/IT-1/L-1?",
                "lots/IT-1/L-1/stock-status?",
                "lots/IT-1/L-1/mass-balance?",
                "items/IT-1/stock-status?"
            })
    void a_past_that_cannot_be_is_refused_with_everything_wrong_R_T02_R_T03(String question) {
        var answer = answers.ask("/api/v1/" + question + "knownAt=2999-01-01T00:00:00Z&knownAtPosition=999999999");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.violations[*].rule")
                .asArray()
                .containsExactly("R-T02", "R-T03", "R-T03");
    }

    @Test
    void deliveries_are_found_with_their_customers_now_and_then_R_T04() {
        List<DeliveryOfLot> then = List.of(of("L-1", "R-1"), of("L-1", "R-2"));
        List<DeliveryOfLot> now = List.of(of("L-3", "R-1"), of("L-3", "R-2"));

        assertThat(sets.places(then, PointInTime.knownAt(received)))
                .extracting(
                        each -> each.of().delivery() + " " + each.bin() + " " + each.status() + " " + each.quantity())
                .containsExactly("R-1 line 1 B-1 RELEASED 100", "R-2 line 1 B-2 RELEASED 50");
        assertThat(sets.places(now, PointInTime.knownAt(lived))).isEqualTo(sets.places(now, PointInTime.NOW));
        assertThat(sets.consignees(now, PointInTime.NOW))
                .extracting(each ->
                        each.customer() + " " + each.of().delivery() + " " + each.shipped() + " " + each.returned())
                .containsExactly("C-1 R-1 line 1 68 8", "C-1 R-2 line 1 10 0", "C-2 R-2 line 1 4 0");
        assertThat(sets.consignees(then, PointInTime.knownAt(lived)))
                .extracting(each -> each.customer() + " " + each.name() + " "
                        + each.of().delivery() + " " + each.shipped() + " " + each.returned())
                .containsExactly(
                        "C-1 Clinic R-1 line 1 68 2", "C-1 Clinic R-2 line 1 10 0", "C-2 Pharmacy R-2 line 1 4 0");
        assertThat(sets.consignees(then, PointInTime.knownAt(received))).isEmpty();
    }

    private static DeliveryOfLot of(String lot, String receipt) {
        return new DeliveryOfLot(new ItemCode("IT-1"), new LotNumber(lot), new DeliveryId(new ReceiptId(receipt), 1));
    }
}
