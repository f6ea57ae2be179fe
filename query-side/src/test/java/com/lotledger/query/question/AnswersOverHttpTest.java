package com.lotledger.query.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinQuery.StockBinContents;
import com.lotledger.api.lot.LotQuery.FindLotsAlike;
import com.lotledger.api.lot.LotsAlikeView;
import com.lotledger.api.lot.LotsAlikeView.Alike;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.WrittenLedger;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private QueryGateway queries;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void deliveries() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleDelivery.of("R-1")
                .lot(1, "IT-1", "B-1", "15", "L-1", "2026-06-30")
                .lot(1, "IT-1", "S/1.2", "10.5", "L-2", "2027-01-31")
                .generatedLot(2, "IT/2.x", "B-1", "4", "100000", null)
                .untracked(3, "IT-3", "B-1", "2.500")
                .events());
        ledger.write(SampleDelivery.of("R-2", "DEPOT", LocalDate.of(2026, 4, 2), "V-2")
                .typedIn("BOX", "200")
                .lot(1, "IT-1", "D-1", "2", "L-1", "2026-06-30")
                .lot(2, "IT-1", "D-1", "1", "L/3", "2026-03-01")
                .events(Set.of(new LotId(new ItemCode("IT-1"), new LotNumber("L-1")))));
        long reached = ledger.writeBy(
                "bob",
                SampleDelivery.of("R-3", "MAIN", LocalDate.of(2026, 4, 3), "V-1")
                        .lot(1, "IT-1", "B-1", "7", "L-1", null)
                        .generatedLot(2, "IT/2.x", "B-2", "3", "100001", null)
                        .drafted());
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(30)).join())
                .isTrue();
    }

    @Test
    void bin_quantities_are_told_per_item_lot_and_bin_R_G12() {
        String answer = get("/api/v1/bin-quantities");

        assertThat(told(answer, "item", "lotNumber", "bin", "location", "onHand", "pending"))
                .containsExactly(
                        "IT-1 L-1 B-1 MAIN 15 7",
                        "IT-1 L-1 D-1 DEPOT 400 0",
                        "IT-1 L-2 S/1.2 MAIN 10.5 0",
                        "IT-1 L/3 D-1 DEPOT 200 0",
                        "IT-3 null B-1 MAIN 2.5 0",
                        "IT/2.x null B-2 MAIN 0 3",
                        "IT/2.x 100000 B-1 MAIN 4 0");
    }

    @ParameterizedTest
    @CsvSource({
        "item=IT-1&lot=L-1, 2",
        "lot=L-1, 2",
        "bin=B-1, 3",
        "bin=S/1.2, 1",
        "location=DEPOT, 2",
        "item=IT-9, 0",
        "item=IT/2.x&bin=B-1, 1"
    })
    void bin_quantities_are_filtered(String filter, int expected) {
        assertThat(told(get("/api/v1/bin-quantities?" + filter), "item")).hasSize(expected);
    }

    @Test
    void roll_ups_are_exact() {
        assertThat(told(get("/api/v1/bin-quantities/totals?by=item"), "item", "onHand", "pending"))
                .containsExactly("IT-1 625.5 7", "IT-3 2.5 0", "IT/2.x 4 3");
        assertThat(told(get("/api/v1/bin-quantities/totals?by=bin&bin=B-1"), "bin", "item", "onHand", "pending"))
                .containsExactly("B-1 IT-1 15 7", "B-1 IT-3 2.5 0", "B-1 IT/2.x 4 0");
        assertThat(told(get("/api/v1/bin-quantities/totals?by=location&item=IT-1"), "location", "onHand"))
                .containsExactly("DEPOT 600", "MAIN 25.5");
        assertThat(told(get("/api/v1/bin-quantities/totals?by=lot&item=IT-1"), "lotNumber", "onHand", "pending"))
                .containsExactly("L-1 415 7", "L-2 10.5 0", "L/3 200 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item",
                "lotNumber",
                "vendor",
                "expiresOn",
                "onHand",
                "created",
                "manufacturedOn",
                "purchasedOn",
                "deliveries"
            })
    void lots_are_sorted_by_any_column_and_paged_by_cursor(String sort) {
        List<String> ascending = allPages("/api/v1/lots?limit=1&sort=" + sort);

        assertThat(ascending).hasSize(4).doesNotHaveDuplicates();
        assertThat(allPages("/api/v1/lots?limit=3&sort=-" + sort)).containsExactlyElementsOf(ascending.reversed());
    }

    @Test
    void a_lot_that_never_expires_comes_after_all_others() {
        assertThat(told(get("/api/v1/lots?sort=expiresOn"), "lotNumber", "expiresOn"))
                .containsExactly("L/3 2026-03-01", "L-1 2026-06-30", "L-2 2027-01-31", "100000 null");
    }

    @ParameterizedTest
    @CsvSource({
        "item=IT-1, 3",
        "vendor=V-2, 1",
        "lotNumber=L-, 2",
        "expiresFrom=2026-06-30, 2",
        "expiresTo=2026-06-29, 1",
        "location=DEPOT, 2",
        "withStock=true, 4",
        "withStock=false, 0",
        "item=IT-1&location=DEPOT&sort=-expiresOn, 2"
    })
    void lots_are_filtered(String filter, int expected) {
        assertThat(told(get("/api/v1/lots?" + filter), "lotNumber")).hasSize(expected);
    }

    @Test
    void the_card_of_a_lot_shows_its_bins_and_deliveries_R_D16() {
        String card = get("/api/v1/lots/IT-1/L-1");

        assertThat(read(card, "$.lot.onHand")).isEqualTo("415");
        assertThat(read(card, "$.lot.frozen")).isEqualTo("true");
        assertThat(read(card, "$.bins[*].bin")).isEqualTo("[\"B-1\",\"D-1\"]");
        assertThat(read(card, "$.recentDeliveries[*].receipt")).isEqualTo("[\"R-2\",\"R-1\"]");
        assertThat(read(card, "$.recentDeliveries[0].quantity")).isEqualTo("2");
        assertThat(read(card, "$.recentDeliveries[0].stockQuantity")).isEqualTo("400");
        assertThat(read(get("/api/v1/lots/IT-1/L%2F3"), "$.lot.lotNumber")).isEqualTo("L/3");
    }

    @Test
    void the_history_of_a_lot_shows_document_and_stock_quantities_that_sum_up_to_its_total_R_R05_R_R10_R_L12() {
        String history = get("/api/v1/lot-history?item=IT-1&lotNumber=L-1");

        assertThat(read(history, "$.currentTotal")).isEqualTo("415");
        assertThat(read(history, "$.description")).isEqualTo("Item IT-1");
        assertThat(told(
                        history,
                        "sequence",
                        "documentNumber",
                        "documentDate",
                        "documentQuantity",
                        "documentMeasure",
                        "stockQuantity",
                        "stockMeasure",
                        "runningTotal",
                        "bin",
                        "kind",
                        "actor"))
                .containsExactly(
                        "1 1R-1 2026-03-31 15 PACK 15 PACK 15 B-1 PURCHASE_RECEIPT ann",
                        "2 1R-2 2026-04-02 2 BOX 400 PACK 415 D-1 PURCHASE_RECEIPT ann");
        assertThat(allPages("/api/v1/lot-history?item=IT-1&lotNumber=L-1&limit=1"))
                .hasSize(2);
    }

    @Test
    void lots_are_alike_whose_numbers_differ_only_in_case_R_X25() {
        LotId asked = new LotId(new ItemCode("IT-1"), new LotNumber("l-1"));
        List<LotId> others = List.of(
                new LotId(new ItemCode("IT-1"), new LotNumber("L-1")),
                new LotId(new ItemCode("IT-3"), new LotNumber("l-1")),
                new LotId(new ItemCode("IT-1"), new LotNumber("l/4")));

        assertThat(queries.query(
                                new FindLotsAlike(Stream.concat(Stream.of(asked), others.stream())
                                        .toList()),
                                LotsAlikeView.class)
                        .join()
                        .entries())
                .containsExactly(new Alike(asked, new LotNumber("L-1")));
    }

    @Test
    void a_lot_is_expired_after_its_last_good_day_not_on_it_R_E14() {
        String answer = get("/api/v1/lot-expirations?asOf=2026-06-30");

        assertThat(told(answer, "lotNumber", "expiresOn", "expired", "daysLeft", "onHand"))
                .containsExactly(
                        "L/3 2026-03-01 true -121 200", "L-1 2026-06-30 false 0 415", "L-2 2027-01-31 false 215 10.5");
        assertThat(told(get("/api/v1/lot-expirations?asOf=2026-07-01"), "expired"))
                .containsExactly("true", "true", "false");
        assertThat(read(answer, "$.entries[1].bins[*].onHand")).isEqualTo("[\"15\",\"400\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2026-06-01&expiringWithinDays=29, L-1",
        "asOf=2026-06-01&expiringWithinDays=28, ''",
        "from=2026-03-01&to=2026-03-01, L/3",
        "withoutExpiry=true, 100000",
        "location=DEPOT&asOf=2026-06-01, 'L/3,L-1'",
        "item=IT/2.x, ''",
        "item=IT-1&from=2026-07-01, L-2",
        "item=IT-1&includeDepleted=true&location=MAIN, 'L-1,L-2'"
    })
    void expirations_are_filtered(String filter, String expected) {
        assertThat(String.join(",", told(get("/api/v1/lot-expirations?" + filter), "lotNumber")))
                .isEqualTo(expected);
    }

    @Test
    void at_one_location_an_expiration_counts_only_what_lies_there() {
        assertThat(told(get("/api/v1/lot-expirations?location=MAIN"), "lotNumber", "onHand"))
                .containsExactly("L-1 15", "L-2 10.5");
    }

    @Test
    void what_expires_is_counted_by_week_and_location_and_what_has_by_itself_R_E14() {
        assertThat(told(get("/api/v1/lot-expirations/calendar?asOf=2026-06-30"), "week", "location", "lots", "onHand"))
                .containsExactly("null DEPOT 1 null", "2026-06-29 DEPOT 1 null", "2026-06-29 MAIN 1 null");
        assertThat(told(
                        get("/api/v1/lot-expirations/calendar?asOf=2026-07-01&weeks=31&item=IT-1"),
                        "week",
                        "location",
                        "lots",
                        "onHand"))
                .containsExactly("null DEPOT 2 600", "null MAIN 1 15", "2027-01-25 MAIN 1 10.5");
        assertThat(told(get("/api/v1/lot-expirations/calendar?asOf=2026-06-30&location=MAIN"), "location", "lots"))
                .containsExactly("MAIN 1");
    }

    @Test
    void a_posted_receipt_shows_lots_and_their_expiration_R_E09_R_G14() {
        String receipt = get("/api/v1/purchase-receipts/R-1");

        assertThat(read(receipt, "$.status")).isEqualTo("POSTED");
        assertThat(read(receipt, "$.documentNumber")).isEqualTo("1R-1");
        assertThat(read(receipt, "$.lines[0].assignments[*].lotExpiration"))
                .isEqualTo("[\"2026-06-30\",\"2027-01-31\"]");
        assertThat(read(receipt, "$.lines[1].assignments[0].lotNumber")).isEqualTo("100000");
        assertThat(read(receipt, "$.lines[1].assignments[0].lotGenerated")).isEqualTo("true");
        assertThat(read(receipt, "$.lines[*].remaining")).isEqualTo("[\"0\",\"0\",\"0\"]");
    }

    @Test
    void a_draft_shows_when_the_lots_it_names_expire_R_E09() {
        String receipt = get("/api/v1/purchase-receipts/R-3");

        assertThat(read(receipt, "$.status")).isEqualTo("DRAFT");
        assertThat(read(receipt, "$.documentNumber")).isEqualTo("null");
        assertThat(read(receipt, "$.lines[0].assignments[0].lotExpiration")).isEqualTo("2026-06-30");
        assertThat(read(receipt, "$.lines[1].assignments[0].lotNumber")).isEqualTo("null");
        assertThat(read(receipt, "$.lines[0].proposedBin")).isEqualTo("B-1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'R-3,R-2,R-1'",
        "status=DRAFT, R-3",
        "location=DEPOT, R-2",
        "vendor=V-1&sort=receivedOn, 'R-1,R-3'",
        "from=2026-04-01&to=2026-04-02, R-2",
        "purchaseOrder=PO-R-1, R-1",
        "documentNumber=1R-2, R-2",
        "sort=-location, 'R-3,R-1,R-2'"
    })
    void receipts_are_filtered_and_sorted(String filter, String expected) {
        assertThat(String.join(",", told(get("/api/v1/purchase-receipts?" + filter), "receipt")))
                .isEqualTo(expected);
    }

    @Test
    void an_item_tells_its_measures_both_ways_and_where_its_goods_go_R_L04_R_L05_R_C02() {
        String item = get("/api/v1/items/IT-1");

        assertThat(read(item, "$.purchaseMeasures[0].factor")).isEqualTo("200");
        assertThat(read(item, "$.purchaseMeasures[0].inverse")).isEqualTo("0.005");
        assertThat(read(item, "$.purchaseMeasures[0].used")).isEqualTo("true");
        assertThat(read(item, "$.defaultPurchaseMeasure")).isEqualTo("BOX");
        assertThat(read(item, "$.putAwayBins[0].bin")).isEqualTo("B-1");
        assertThat(read(item, "$.expiryPolicy.kind")).isEqualTo("PERIOD");
        assertThat(read(get("/api/v1/items/IT%2F2.x"), "$.description")).isEqualTo("Described anew");
        assertThat(told(get("/api/v1/items?item=IT/&lotTracking=true"), "item")).containsExactly("IT/2.x");
    }

    @Test
    void a_location_tells_its_next_numbers_and_default_bin_R_D08_R_C01() {
        String location = get("/api/v1/locations/MAIN");

        assertThat(read(location, "$.nextLotNumber")).isEqualTo("100050");
        assertThat(read(location, "$.defaultReceivingBin")).isEqualTo("B-1");
        assertThat(told(get("/api/v1/locations"), "location")).containsExactly("DEPOT", "MAIN");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'B-1,B-2,COLD,D-1,S/1.2'",
        "area=COLD, B-1",
        "kind=AREA, COLD",
        "location=DEPOT, D-1",
        "discontinued=true, B-2",
        "bin=B-, 'B-1,B-2'",
        "binType=OUT, ''"
    })
    void bins_and_areas_are_filtered(String filter, String expected) {
        assertThat(String.join(",", told(get("/api/v1/stock-bins?" + filter), "bin")))
                .isEqualTo(expected);
    }

    @Test
    void a_bin_is_empty_when_nothing_lies_in_it_and_nothing_is_meant_for_it_R_B09() {
        assertThat(contents("B-1").empty()).isFalse();
        assertThat(contents("B-2").empty()).isFalse();
        assertThat(contents("B-2").pending().toString()).isEqualTo("3");
        assertThat(contents("NOWHERE").empty()).isTrue();
    }

    @Test
    void the_audit_trail_tells_of_a_stream_who_did_what_when_and_by_which_command() {
        String trail = get("/api/v1/audit-trail?stream=receipt/R-3&sort=position");

        assertThat(told(trail, "event", "actor", "businessDate", "commandName"))
                .containsExactly(
                        "PurchaseReceiptOpened bob 2026-03-31 RecordDelivery",
                        "ReceiptLineAdded bob 2026-03-31 RecordDelivery",
                        "ReceiptLineAdded bob 2026-03-31 RecordDelivery",
                        "QuantityAssignedToBin bob 2026-03-31 RecordDelivery",
                        "QuantityAssignedToBin bob 2026-03-31 RecordDelivery");
        assertThat(read(trail, "$.entries[0].payload.vendor")).isEqualTo("V-1");
    }

    @ParameterizedTest
    @CsvSource({
        "actor=bob, 5",
        "actor=bob&event=ReceiptLineAdded, 2",
        "actor=nobody, 0",
        "event=StockAreaDefined, 1",
        "from=2000-01-01T00:00:00Z&event=LotCreated, 4",
        "to=2000-01-01T00:00:00Z, 0",
        "stream=receipt/R-1&sort=-position, 9"
    })
    void the_audit_trail_is_filtered(String filter, int expected) {
        assertThat(told(get("/api/v1/audit-trail?" + filter), "event")).hasSize(expected);
        assertThat(allPages("/api/v1/audit-trail?limit=1&" + filter)).hasSize(expected);
    }

    @Test
    void the_audit_trail_has_every_event_once_whatever_the_order() {
        List<String> newestFirst = allPages("/api/v1/audit-trail?limit=7");

        assertThat(newestFirst).doesNotHaveDuplicates();
        assertThat(allPages("/api/v1/audit-trail?limit=100&sort=position"))
                .containsExactlyElementsOf(newestFirst.reversed());
        assertThat(allPages("/api/v1/audit-trail?limit=9&from=2000-01-01T00:00:00Z"))
                .containsExactlyInAnyOrderElementsOf(newestFirst);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lots?colour=red, 400, colour",
        "/api/v1/lots?sort=colour, 400, sort",
        "/api/v1/lots?limit=501, 400, limit",
        "/api/v1/lots?cursor=abc, 400, cursor",
        "/api/v1/lots?item=a b&vendor=?, 400, item vendor",
        "/api/v1/bin-quantities/totals?by=colour, 400, by",
        "/api/v1/lot-expirations?expiringWithinDays=-1, 400, expiringWithinDays",
        "/api/v1/lot-expirations/calendar?weeks=0, 400, weeks",
        "/api/v1/purchase-receipts?status=LOST, 400, status",
        "/api/v1/purchase-receipts/R-9, 404, receipt",
        "/api/v1/lots/IT-1/L-9, 404, lotNumber",
        "/api/v1/lot-history?item=IT-1&lotNumber=L-9, 404, lotNumber",
        "/api/v1/items/IT-9, 404, item"
    })
    void what_cannot_be_answered_is_refused_with_every_violation(String address, int status, String fields) {
        MvcTestResult answer = ask(address);

        assertThat(answer).hasStatus(status);
        List<String> named = JsonPath.read(body(answer), "$.violations[*].field");
        assertThat(named).containsExactlyInAnyOrder(fields.split(" ", -1));
    }

    private StockBinContentsView contents(String bin) {
        return queries.query(new StockBinContents(new BinCode(bin)), StockBinContentsView.class)
                .join();
    }

    private List<String> allPages(String address) {
        List<String> entries = new ArrayList<>();
        String next = "";
        while (!next.equals("null")) {
            String answer = get(address + (next.isEmpty() ? "" : "&cursor=" + next));
            List<Object> page = JsonPath.read(answer, "$.entries[*]");
            page.forEach(entry -> entries.add(entry.toString()));
            next = read(answer, "$.next");
        }
        return entries;
    }

    private static List<String> told(String answer, String... fields) {
        List<Map<String, @Nullable Object>> entries = JsonPath.read(answer, "$.entries[*]");
        return entries.stream()
                .map(entry -> Arrays.stream(fields)
                        .map(field -> String.valueOf(entry.get(field)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String read(String answer, String path) {
        Object found = JsonPath.read(answer, path);
        return String.valueOf(found);
    }

    private String get(String address) {
        MvcTestResult answer = ask(address);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult ask(String address) {
        return http.get()
                .uri(URI.create(address.replace(" ", "%20").replace("?&", "?")))
                .with(user("arthur").roles("AUDITOR"))
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
