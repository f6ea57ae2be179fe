package com.lotledger.query.question;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemEvent.ItemShelfLifeChanged;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.location.LocationEvent.LocationQualityPreferencesChanged;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
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

@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeOfALotOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String SUMS = "quantities.total";

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    LifeOfALotOverHttpTest(MockMvcTester http) {
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
        ledger.write(SampleLife.of("IT-1", "R-").events());
        ledger.write(List.of(
                new ItemShelfLifeChanged(new ItemCode("IT/2.x"), new ShelfLife(null, false, 30, true, 90)),
                new LocationQualityPreferencesChanged(new LocationCode("DEPOT"), new QualityPreferences(true, false))));
        ledger.write(SampleDelivery.of("S-2", "MAIN", LocalDate.of(2026, 4, 5), "V-1")
                .lot(1, "IT/2.x", "B-1", "10", "OLD", "2026-04-30")
                .lot(1, "IT/2.x", "B-1", "20", "SHORT", "2026-06-10")
                .lot(1, "IT/2.x", "S/1.2", "30", "SOON", "2026-07-15")
                .lot(1, "IT/2.x", "B-1", "5", "SOON", "2026-07-15")
                .lot(1, "IT/2.x", "D-1", "40", "LATE", "2027-01-01")
                .lot(1, "IT/2.x", "B-1", "9", "EVER", null)
                .events());
        long reached = ledger.write(List.of(
                new SupplierLotNumberRecorded(new ItemCode("IT/2.x"), new LotNumber("SOON"), new LotNumber("TWICE")),
                new SupplierLotNumberRecorded(new ItemCode("IT/2.x"), new LotNumber("LATE"), new LotNumber("TWICE"))));
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(30)).join())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-3", "L-1", "L-4", "SUP-77"})
    void a_lot_is_found_under_every_name_it_ever_had_R_S17(String name) {
        assertThat(read(answers.get("/api/v1/lots/IT-1/" + name), "$.lot.lotNumber"))
                .isEqualTo("L-3");
        assertThat(read(answers.get("/api/v1/lot-history?item=IT-1&lotNumber=" + name), "$.lotNumber"))
                .isEqualTo("L-3");
        for (String question : List.of("stock-status", "mass-balance", "customers")) {
            assertThat(read(answers.get("/api/v1/lots/IT-1/" + name + "/" + question), "$.lotNumber"))
                    .isEqualTo("L-3");
        }
    }

    @Test
    void a_vendors_number_that_two_lots_have_means_neither() {
        assertThat(answers.ask("/api/v1/lots/IT%2F2.x/TWICE")).hasStatus(404);
        assertThat(answers.entries("/api/v1/lots?lotNumber=TWICE", "lotNumber")).containsExactly("LATE", "SOON");
    }

    @ParameterizedTest
    @CsvSource({"lotNumber=L-1, L-3", "lotNumber=SUP, L-3", "lotNumber=L-, 'L-2,L-3'", "lotNumber=L-4&item=IT-1, L-3"})
    void lots_are_browsed_by_all_their_names_R_S17(String filter, String expected) {
        assertThat(String.join(",", answers.entries("/api/v1/lots?" + filter, "lotNumber")))
                .isEqualTo(expected);
    }

    @Test
    void browsing_by_names_is_paged_in_every_order() {
        for (String sort : List.of("item", "created", "-expiresOn", "onHand")) {
            assertThat(answers.allPages("/api/v1/lots?lotNumber=S&limit=1&sort=" + sort))
                    .as(sort)
                    .hasSize(3)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_history_of_a_lot_is_unbroken_across_its_numbers_R_S17_R_R05() {
        String address = "/api/v1/lot-history?item=IT-1&lotNumber=L-3";
        List<String> history = answers.entries(address + "&limit=500", "lotNumber", "sequence", "kind");

        assertThat(history)
                .startsWith("L-1 1 PURCHASE_RECEIPT", "L-1 2 PURCHASE_RECEIPT")
                .contains("L-4 1 PURCHASE_RECEIPT", "L-4 2 LOT_MERGE", "L-3 1 LOT_RENUMBERING")
                .endsWith("L-3 8 CUSTOMER_RETURN", "L-4 2 LOT_MERGE", "L-3 9 LOT_MERGE");
        assertThat(answers.allPages(address + "&limit=4"))
                .hasSize(history.size())
                .doesNotHaveDuplicates();
        assertThat(read(answers.get(address), "$.currentTotal")).isEqualTo("72");
    }

    @Test
    void history_tells_of_each_movement_who_what_and_why() {
        assertThat(answers.entries(
                        "/api/v1/lot-history?item=IT-1&lotNumber=L-3&limit=500",
                        "kind",
                        "movement",
                        "documentNumber",
                        "documentQuantity",
                        "stockQuantity",
                        "status",
                        "customer",
                        "witness",
                        "reasonCode"))
                .contains(
                        "SHIPMENT R-M-2 SHIP-1 -68 -68 RELEASED C-1 null BECAUSE",
                        "WRITE_OFF R-M-7 R-M-7 -1 -1 QUARANTINED null bob BECAUSE",
                        "HOLD R-J-4 R-J-4 10 10 ON_HOLD null null BECAUSE",
                        "PURCHASE_RECEIPT null 1R-1 100 100 RELEASED null null null");
    }

    @Test
    void the_card_shows_stock_by_status_deliveries_and_names() {
        String card = answers.get("/api/v1/lots/IT-1/L-3");

        assertThat(told(card, "$.lot", "quantities.total").getFirst()).isEqualTo("72");
        assertThat(told(card, "$.names[*]", "name", "kind"))
                .containsExactly("L-1 ALIAS", "L-4 ALIAS", "SUP-77 SUPPLIER");
        assertThat(told(
                        card,
                        "$.recentDeliveries[*]",
                        "receipt",
                        "line",
                        "stockQuantity",
                        "quantities.total",
                        "quantities.released",
                        "postedBy"))
                .containsExactlyInAnyOrder("R-1 1 100 35 20 ann", "R-2 1 55 34 31 ann", "R-M-9 0 0 3 0 ann");
        assertThat(told(answers.get("/api/v1/lots/IT-1/L-2"), "$.recentDeliveries[*]", "receipt", "toldExpiresOn"))
                .containsExactly("R-2 null", "R-1 null");
    }

    @Test
    void the_stock_of_a_lot_is_told_from_company_to_location_to_bin_R_R01_R_R04() {
        String status = answers.get("/api/v1/lots/IT-1/L-3/stock-status");

        assertThat(List.of(
                        read(status, "$.total.total"),
                        read(status, "$.total.released"),
                        read(status, "$.total.quarantined"),
                        read(status, "$.total.onHold")))
                .containsExactly("72", "51", "14", "7");
        assertThat(told(status, "$.locations[*]", "location", SUMS)).containsExactly("MAIN 72");
        assertThat(told(status, "$.entries[*]", "bin", SUMS, "quantities.released"))
                .containsExactly("B-1 23 5", "B-2 29 26", "B-9 2 2", "S/1.2 18 18");
        assertThat(answers.allPages("/api/v1/lots/IT-1/L-3/stock-status?limit=3"))
                .hasSize(4);
    }

    @Test
    void what_of_an_items_stock_is_available_is_told_with_why_the_rest_is_not_R_R02_R_R03_R_E10() {
        String status = answers.get("/api/v1/items/IT-1/stock-status?asOf=2027-06-02");

        assertThat(told(
                        status,
                        "$.entries[*].quantities",
                        "total",
                        "available",
                        "expired",
                        "quarantined",
                        "onHold",
                        "rejected",
                        "untracked"))
                .containsExactly("101 51 24 14 7 0 5");
        assertThat(read(status, "$.total.available")).isEqualTo("51");
        assertThat(read(answers.get("/api/v1/items/IT-1/stock-status?asOf=2027-06-01"), "$.total.expired"))
                .isEqualTo("0");
    }

    @Test
    void the_lots_of_a_document_are_told_R_R05() {
        assertThat(answers.entries(
                        "/api/v1/document-lots?documentNumber=SHIP-1", "kind", "lotNumber", "quantityOut", "customer"))
                .containsExactly("SHIPMENT L-1 78 C-1");
        assertThat(answers.entries(
                        "/api/v1/document-lots?documentNumber=1R-2", "lotNumber", "quantityIn", "quantityOut"))
                .containsExactly("L-1 50 0", "L-2 20 0", "L-4 5 0");
        assertThat(answers.allPages("/api/v1/document-lots?documentNumber=1R-2&limit=1"))
                .hasSize(3);
    }

    @Test
    void the_control_sheet_lists_bins_by_lot_and_what_is_in_none() {
        assertThat(answers.entries("/api/v1/inventory-control-sheet?bin=B-1", "bin", "item", "lotNumber", "onHand"))
                .containsExactly(
                        "B-1 IT-1 null 5",
                        "B-1 IT-1 L-2 20",
                        "B-1 IT-1 L-3 23",
                        "B-1 IT/2.x EVER 9",
                        "B-1 IT/2.x OLD 10",
                        "B-1 IT/2.x SHORT 20",
                        "B-1 IT/2.x SOON 5");
        assertThat(answers.entries("/api/v1/inventory-control-sheet?location=MAIN&limit=500", "bin"))
                .hasSize(13);
        assertThat(answers.allPages("/api/v1/inventory-control-sheet?location=MAIN&limit=2"))
                .hasSize(13);
    }

    @Test
    void the_mass_balance_of_a_lot_is_exact_under_all_its_numbers() {
        String balance = answers.get("/api/v1/lots/IT-1/L-3/mass-balance");

        assertThat(told(balance, "$.numbers[*]", "lotNumber", "balance.received", "balance.onHand"))
                .containsExactly("L-3 0 72", "L-4 5 0", "L-1 150 0");
        assertThat(told(
                        balance,
                        "$.total",
                        "received",
                        "shipped",
                        "returnedByCustomers",
                        "returnedToVendors",
                        "adjusted",
                        "writtenOff",
                        "movedIn",
                        "movedOut",
                        "untrackedIn",
                        "onHand"))
                .containsExactly("155 82 8 6 -1 1 66 70 3 72");
    }

    @Test
    void customers_of_a_lot_and_lots_of_a_customer_are_told_R_S13() {
        assertThat(answers.entries(
                        "/api/v1/lots/IT-1/L-3/customers",
                        "customer",
                        "name",
                        "contact",
                        "quantities.shipped",
                        "quantities.returned",
                        "quantities.withCustomer",
                        "quantities.lastShippedOn"))
                .containsExactly(
                        "C-1 Clinic Clinic@example.org 78 8 70 2026-04-12",
                        "C-2 Pharmacy Pharmacy@example.org 4 0 4 2026-04-13");
        assertThat(answers.entries("/api/v1/customers/C-1/lots", "item", "lotNumber", "quantities.withCustomer"))
                .containsExactly("IT-1 L-3 70");
        assertThat(answers.entries("/api/v1/customers/NOBODY/lots")).isEmpty();
    }

    @Test
    void stock_that_expires_first_is_proposed_first_and_what_may_not_leave_is_explained_R_S10_R_S11_R_S22() {
        String proposal =
                answers.get("/api/v1/allocation-proposals?item=IT/2.x&location=MAIN&quantity=50&asOf=2026-06-01");

        assertThat(told(proposal, "$.picks[*]", "part.lotNumber", "part.bin", "quantity"))
                .containsExactly("SOON B-1 5", "SOON S/1.2 30", "LATE D-1 15");
        assertThat(read(proposal, "$.missing")).isEqualTo("0");
        assertThat(told(proposal, "$.skipped[*]", "part.lotNumber", "because"))
                .containsExactly("OLD [\"EXPIRED\"]", "SHORT [\"SHORT_DATED\"]");
        assertThat(told(
                        answers.get("/api/v1/allocation-proposals?item=IT-1&quantity=500&asOf=2026-06-01"),
                        "$.skipped[*]",
                        "part.lotNumber",
                        "status",
                        "because"))
                .contains("L-3 ON_HOLD [\"NOT_RELEASED\"]");
        assertThat(read(
                        answers.get("/api/v1/allocation-proposals?item=IT/2.x&quantity=500&asOf=2026-06-01"),
                        "$.missing"))
                .isEqualTo("416");
    }

    @Test
    void an_item_tells_its_shelf_life_and_a_location_what_it_wants_of_quality_R_S21_R_S08() {
        assertThat(read(answers.get("/api/v1/items/IT%2F2.x"), "$.shelfLife.daysAtShipment"))
                .isEqualTo("30");
        assertThat(read(answers.get("/api/v1/locations/DEPOT"), "$.qualityPreferences.receiveIntoQuarantine"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lots/IT-1/L-9/stock-status, 404",
        "/api/v1/lots/IT-1/L-9/mass-balance, 404",
        "/api/v1/lots/IT-1/L-9/customers, 404",
        "/api/v1/items/IT-9/stock-status, 404",
        "/api/v1/document-lots, 400",
        "/api/v1/allocation-proposals?item=IT-1&quantity=0, 422",
        "/api/v1/allocation-proposals?item=IT-9&quantity=1, 404"
    })
    void what_cannot_be_answered_is_refused(String address, int status) {
        assertThat(answers.ask(address)).hasStatus(status);
    }
}
