package com.lotledger.query.epcis;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemEvent.GtinAssigned;
import com.lotledger.api.location.LocationEvent.GlnAssigned;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
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
class EpcisOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String EVENTS = "/api/v1/epcis/events";
    private static final String LIST = "$.epcisBody.queryResults.resultsBody.eventList[*]";
    private static final String MEDICINE = "https://id.gs1.org/01/09506000134352";
    private static final String MAIN = "https://id.gs1.org/414/9506000134376";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    EpcisOverHttpTest(MockMvcTester http) {
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("lotledger.time-zone", () -> "Europe/Berlin");
    }

    @BeforeAll
    void lives() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleLife.of("IT-1", "R-").events());
        ledger.write(List.of(
                gtin("IT-1", "9506000134352"),
                new GlnAssigned(new LocationCode("MAIN"), new Gln("9506000134376")),
                gtin("IT/2.x", "9506000134369")));
        ledger.write(SampleDelivery.of("S-2", "MAIN", TODAY, "V-1")
                .lot(1, "IT/2.x", "B-1", "10", "A/1", "2026-04-30")
                .lot(1, "IT/2.x", "D-1", "2", "a lot with spaces", "2026-04-30")
                .events());
        ledger.write(List.of(
                new LotExpiryChanged(
                        new ItemCode("IT/2.x"),
                        new LotNumber("A/1"),
                        ExpiryChange.EXTENSION,
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 7, 31),
                        new ReasonCode("STABILITY"),
                        "Study 7"),
                gtin("IT/2.x", null)));
        long reached = ledger.write(SampleDelivery.of("S-3", "MAIN", TODAY, "V-1")
                .lot(1, "IT/2.x", "B-1", "10", "B2", "2026-04-30")
                .events());
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    private static GtinAssigned gtin(String item, @Nullable String number) {
        return new GtinAssigned(new ItemCode(item), number == null ? null : new Gtin(number), List.of());
    }

    @Test
    void a_lot_is_told_with_its_data_when_it_is_first_seen_and_never_again_R_V04() {
        String answer = answers.get(EVENTS + "?MATCH_epcClass=" + MEDICINE + "/10/L-1&perPage=500");

        assertThat(told(answer, LIST, "action", "bizStep").subList(0, 3))
                .containsExactly("ADD commissioning", "OBSERVE receiving", "OBSERVE receiving");
        assertThat(read(answer, LIST + ".ilmd"))
                .isEqualTo("[{\"cbvmda:lotNumber\":\"L-1\",\"cbvmda:itemExpirationDate\":\"2027-05-01\"}]");
        assertThat(read(answer, LIST + ".ilmd.length()")).isEqualTo("[2]");
    }

    @Test
    void the_life_of_a_lot_is_told_in_the_words_of_the_vocabulary() {
        assertThat(told(
                        answers.get(EVENTS + "?MATCH_epcClass=" + MEDICINE + "/10/L-1&perPage=500"),
                        LIST,
                        "action",
                        "bizStep",
                        "disposition",
                        "quantityList[0].epcClass"))
                .extracting(each -> each.replace(" " + MEDICINE + "/10/L-1", ""))
                .containsExactly(
                        "ADD commissioning active",
                        "OBSERVE receiving in_progress",
                        "OBSERVE receiving in_progress",
                        "OBSERVE holding non_sellable_other",
                        "OBSERVE inspecting conformant",
                        "OBSERVE inspecting non_conformant",
                        "OBSERVE holding non_sellable_other",
                        "OBSERVE inspecting conformant",
                        "OBSERVE shipping in_transit",
                        "OBSERVE shipping in_transit",
                        "OBSERVE receiving returned",
                        "OBSERVE shipping returned",
                        "DELETE destroying destroyed");
    }

    @Test
    void every_answer_fits_the_schema_and_every_identifier_is_told_once() {
        String all = answers.get(EVENTS + "?perPage=500");

        assertThat(QueryDocumentSchema.faults(all)).isEmpty();
        assertThat(told(all, LIST, "eventID")).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(told(all, LIST, "quantityList[0].epcClass"))
                .allMatch(each -> each.startsWith("https://id.gs1.org/01/"));
    }

    @Test
    void a_receipt_names_its_order_its_vendor_its_place_and_its_day() {
        String answer = answers.get(EVENTS + "?MATCH_epcClass=" + MEDICINE + "/10/L-1&EQ_bizStep=receiving&perPage=1");

        assertThat(told(
                        answer,
                        LIST,
                        "quantityList[0].quantity",
                        "readPoint.id",
                        "bizLocation.id",
                        "eventTime",
                        "eventTimeZoneOffset",
                        "sourceList[0].source",
                        "bizTransactionList[0].bizTransaction"))
                .containsExactly("100 " + MAIN + " " + MAIN
                        + " 2026-03-30T22:00:00Z +02:00 urn:lotledger:vendor:V-1 urn:lotledger:po:PO-R-1");
    }

    @Test
    void an_item_without_lots_is_told_by_its_gtin_alone() {
        assertThat(told(
                        answers.get(EVENTS + "?EQ_bizStep=receiving&perPage=500"),
                        LIST,
                        "quantityList[0].epcClass",
                        "quantityList[0].quantity"))
                .contains(MEDICINE + " 8");
    }

    @Test
    void history_is_told_with_the_gtin_that_was_carried_then_and_the_first_one_before_R_V03() {
        assertThat(told(answers.get(EVENTS + "?MATCH_epcClass=" + MEDICINE + "&perPage=500"), LIST, "eventID"))
                .as("everything before the item got its first GTIN")
                .hasSize(20);
        assertThat(told(
                        answers.get(EVENTS + "?MATCH_anyEPCClass=https://example.org/01/9506000134369"),
                        LIST,
                        "action",
                        "quantityList[0].epcClass"))
                .as("nothing after it was taken back, and no lot whose number GS1 does not allow")
                .containsExactly(
                        "ADD https://id.gs1.org/01/09506000134369/10/A%2F1",
                        "OBSERVE https://id.gs1.org/01/09506000134369/10/A%2F1");
    }

    @Test
    void a_lot_is_told_with_the_expiry_date_known_when_it_was_first_seen_R_V04() {
        String link = "https://id.gs1.org/01/09506000134369/10/A%252F1";

        assertThat(told(
                        answers.get(EVENTS + "?EQ_action=ADD&MATCH_epcClass=" + link),
                        LIST,
                        "ilmd['cbvmda:itemExpirationDate']"))
                .containsExactly("2026-04-30");
    }

    @ParameterizedTest
    @CsvSource({
        "EQ_action=DELETE, 1",
        "EQ_bizStep=shipping%7Cdestroying&MATCH_epcClass=urn:epc:class:lgtin:9506000.013435.L-1, 4",
        "EQ_bizStep=https://ref.gs1.org/cbv/BizStep-destroying, 1",
        "EQ_disposition=returned, 3",
        "EQ_readPoint=urn:epc:id:sgln:9506000.13437.0&EQ_bizStep=shipping, 3",
        "EQ_bizLocation=https://id.gs1.org/414/9506000134376&EQ_bizStep=shipping, 0",
        "eventType=AggregationEvent, 0",
        "GE_eventTime=2026-04-12T00:00:00Z&LT_eventTime=2026-04-14T00:00:00Z&EQ_bizStep=shipping, 1",
        "GE_recordTime=2126-01-01T00:00:00Z, 0",
        "LT_recordTime=2020-01-01T00:00:00Z, 0"
    })
    void events_are_asked_for_by_the_parameters_of_the_standard(String filter, int expected) {
        assertThat(told(answers.get(EVENTS + "?perPage=500&" + filter), LIST, "eventID"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&MATCH_epcClass=" + MEDICINE})
    void events_are_read_page_by_page_along_the_links(String filter) {
        List<String> whole = told(answers.get(EVENTS + "?perPage=500" + filter), LIST, "eventID");
        List<String> paged = new ArrayList<>();
        String next = EVENTS + "?perPage=2" + filter;
        while (next != null) {
            MvcTestResult page = answers.ask(next);
            assertThat(page).hasStatusOk();
            List<String> events = told(body(page), LIST, "eventID");
            assertThat(events).hasSizeLessThanOrEqualTo(2);
            paged.addAll(events);
            next = link(page);
        }
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "EQ_bizstep=shipping, R-X09 EQ_bizstep",
        "EQ_action=MOVE, R-X14 EQ_action",
        "MATCH_epcClass=urn:epc:id:sgtin:1.2.3, R-X14 MATCH_epcClass",
        "MATCH_epcClass=https://id.gs1.org/01/09506000134353, R-V01 MATCH_epcClass",
        "EQ_bizLocation=MAIN, R-X14 EQ_bizLocation",
        "perPage=0, R-X16 perPage",
        "nextPageToken=x, R-X16 nextPageToken",
        "GE_eventTime=yesterday, R-X14 GE_eventTime"
    })
    void what_cannot_be_asked_is_refused_R_X09_R_X14_R_X16(String filter, String expected) {
        MvcTestResult refused = answers.ask(EVENTS + "?" + filter);

        assertThat(refused).hasStatus(400);
        assertThat(told(body(refused), "$.violations[*]", "rule", "field")).containsExactly(expected);
    }

    private static @Nullable String link(MvcTestResult page) {
        String link = page.getResponse().getHeader("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).startsWith("<http").endsWith(">; rel=\"next\"");
        URI address = URI.create(link.substring(1, link.indexOf('>')));
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String body(MvcTestResult answer) {
        try {
            return Objects.requireNonNull(answer.getResponse()).getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
