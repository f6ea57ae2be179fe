package com.lotledger.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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

/** L-1 was received twice, corrected into L-2, renumbered to L-3, and L-4 was merged into it; customers have some of it. */
@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final int MANY = 120;

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    private long lived;

    @Autowired
    TraceOverHttpTest(MockMvcTester http) {
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
        lived = ledger.write(SampleLife.of("IT-1", "R-").events());
        long reached = lived;
        for (int delivery = 0; delivery < MANY; delivery++) {
            reached = ledger.write(SampleDelivery.of("MANY-" + delivery, "MAIN", LocalDate.of(2026, 5, 1), "V-9")
                    .lot(1, "IT-1", "B-1", "3", "MANY-" + delivery, null)
                    .events());
        }
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-3", "L-1", "L-4", "SUP-77"})
    void a_lot_is_traced_back_to_vendor_receipt_and_the_vendors_number_R_T05(String name) {
        assertThat(entries(
                        "item=IT-1&lotNumber=" + name,
                        "ORIGIN",
                        "lotNumber",
                        "receipt",
                        "vendor",
                        "quantity",
                        "supplierLotNumbers"))
                .contains("L-3 R-1 V-1 100 [\"SUP-77\"]", "L-3 R-2 V-1 55 [\"SUP-77\"]");
    }

    @Test
    void a_lot_is_traced_forward_to_bins_and_customers_through_merges_and_corrections_R_T04_R_T05() {
        String lot = "item=IT-1&lotNumber=L-3";

        assertThat(entries(lot, "PLACE", "lotNumber", "receipt", "bin", "status", "quantity"))
                .containsExactlyInAnyOrder(
                        "L-2 R-1 S/1.2 RELEASED 4",
                        "L-3 R-1 B-1 ON_HOLD 7",
                        "L-3 R-1 B-1 QUARANTINED 8",
                        "L-3 R-1 B-9 RELEASED 2",
                        "L-3 R-1 S/1.2 RELEASED 18",
                        "L-3 R-2 B-1 RELEASED 5",
                        "L-3 R-2 B-2 QUARANTINED 3",
                        "L-3 R-2 B-2 RELEASED 26",
                        "L-3 R-M-9 B-1 QUARANTINED 3");
        assertThat(entries(lot, "LINK", "lotNumber", "otherLot", "receipt", "kind", "quantity"))
                .contains("L-1 L-2 R-1 LOT_CORRECTION -4", "L-2 L-1 R-1 LOT_CORRECTION 4")
                .contains("L-4 L-3 R-2 LOT_MERGE -5", "L-3 L-4 R-2 LOT_MERGE 5")
                .contains("L-1 L-3 R-2 LOT_RENUMBERING -26", "L-3 L-1 R-2 LOT_RENUMBERING 26");
        assertThat(entries(
                        lot,
                        "CONSIGNEE",
                        "customer",
                        "customerName",
                        "customerContact",
                        "receipt",
                        "quantity",
                        "returned"))
                .containsExactly(
                        "C-1 Clinic Clinic@example.org R-1 68 8",
                        "C-1 Clinic Clinic@example.org R-2 10 0",
                        "C-2 Pharmacy Pharmacy@example.org R-2 4 0");
        assertThat(entries(lot, "MOVEMENT", "lotNumber", "kind", "documentNumber", "date", "customer", "quantity"))
                .contains("L-1 SHIPMENT SHIP-1 2026-04-12 C-1 -68", "L-1 SHIPMENT SHIP-2 2026-04-13 C-2 -4")
                .contains("L-3 CUSTOMER_RETURN R-M-11 2026-04-10 C-1 6", "L-1 WRITE_OFF R-M-7 2026-04-10 null -1");
    }

    @ParameterizedTest
    @CsvSource({
        "receipt=R-1&line=1, 'L-2 R-1,L-3 R-1'",
        "receipt=R-2, 'L-2 R-2,L-3 R-2'",
        "vendor=V-1&item=IT-1&receivedTo=2026-04-01, 'L-2 R-1,L-3 R-1,L-3 R-2,L-3 R-M-9'",
        "customer=C-2, 'L-3 R-2'",
        "documentNumber=SHIP-2, 'L-3 R-2'",
        "documentNumber=NONE, ''"
    })
    void a_trace_starts_at_a_delivery_a_vendor_a_customer_or_a_document_R_T05(String start, String origins) {
        assertThat(String.join(",", entries(start, "ORIGIN", "lotNumber", "receipt")))
                .isEqualTo(origins);
    }

    @Test
    void a_trace_of_a_customer_tells_of_that_customer_alone_R_T05() {
        assertThat(entries("customer=C-2", "CONSIGNEE", "customer", "quantity")).containsExactly("C-2 4");
        assertThat(entries("customer=C-2", "MOVEMENT", "customer", "documentNumber"))
                .containsExactly("C-2 SHIP-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vendor=V-9", "item=IT-1&lotNumber=L-3", "documentNumber=SHIP-1", "receipt=R-2", "customer=C-1"})
    void page_by_page_a_trace_is_what_it_is_at_once_now_and_then_R_T05_R_T01(String start) {
        for (String at : List.of("", "&knownAtPosition=" + lived, "&asOf=2026-06-30")) {
            List<String> whole = answers.allPages("/api/v1/traces?limit=500&" + start + at);

            assertThat(answers.allPages("/api/v1/traces?limit=3&" + start + at)).isEqualTo(whole);
            assertThat(whole).doesNotHaveDuplicates();
            assertThat(answers.get("/api/v1/exports/traces?" + start + at).lines())
                    .hasSize(whole.size() + 1);
        }
        assertThat(answers.allPages("/api/v1/traces?vendor=V-9&limit=500")).hasSize(2 * MANY);
        assertThat(answers.allPages("/api/v1/traces?vendor=V-9&limit=500&knownAtPosition=" + lived))
                .isEmpty();
    }

    @Test
    void a_trace_of_the_past_shows_lots_bins_and_customers_as_they_were_R_T01() {
        String start = "item=IT-1&lotNumber=L-1&asOf=2026-04-09";

        assertThat(entries(start, "PLACE", "lotNumber", "receipt", "bin", "status", "quantity"))
                .contains("L-1 R-1 B-1 RELEASED 100", "L-1 R-2 B-2 RELEASED 50");
        assertThat(entries(start, "CONSIGNEE", "customer")).isEmpty();
        assertThat(entries(
                        "item=IT-1&lotNumber=L-3&asOf=2030-01-01",
                        "PLACE",
                        "lotNumber",
                        "receipt",
                        "bin",
                        "status",
                        "quantity"))
                .isEqualTo(entries(
                        "item=IT-1&lotNumber=L-3", "PLACE", "lotNumber", "receipt", "bin", "status", "quantity"));
        assertThat(entries("customer=C-1&asOf=2026-04-11", "ORIGIN", "receipt")).isEmpty();
        assertThat(entries("customer=C-1&asOf=2026-04-12", "ORIGIN", "receipt")).containsExactly("R-1", "R-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lotNumber=L-1",
                "item=IT-1",
                "item=IT-1&lotNumber=L-1&vendor=V-1",
                "line=1&vendor=V-1",
                "customer=C-1&receivedFrom=2026-01-01"
            })
    void a_trace_starts_at_exactly_one_thing_R_T05(String start) {
        var answer = answers.ask("/api/v1/traces?" + start);

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.violations[0].rule").isEqualTo("R-T05");
    }

    private List<String> entries(String start, String section, String... paths) {
        return Answers.told(
                answers.get("/api/v1/traces?limit=500&" + start),
                "$.entries[?(@.section == '" + section + "')]",
                paths);
    }
}
