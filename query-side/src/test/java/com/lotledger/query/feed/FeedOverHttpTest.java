package com.lotledger.query.feed;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class FeedOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String EVENTS = "/api/v1/events";

    private final Answers answers;

    private final WrittenLedger ledger;

    @Autowired
    private ViewProgress progress;

    private long reached;

    @Autowired
    FeedOverHttpTest(MockMvcTester http, EventStore store) {
        answers = new Answers(http);
        ledger = new WrittenLedger(store);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void life() {
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleLife.of("IT-1", "R-").events());
        reached = ledger.write(SampleDelivery.of("S-2", "DEPOT", LocalDate.of(2026, 4, 5), "V-1")
                .lot(1, "IT/2.x", "D-1", "40", "LATE", "2027-01-01")
                .events());
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(30)).join())
                .isTrue();
    }

    @Test
    void events_are_read_page_by_page_from_the_first_ever_in_order_and_each_once() {
        List<String> inPages = allPages(7, "");

        assertThat(inPages).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(allPages(500, "")).containsExactlyElementsOf(inPages);
    }

    @Test
    void whoever_adds_up_the_changes_has_the_quantities_of_every_bin() {
        Map<String, BigDecimal> copy = new TreeMap<>();
        String cursor = "";
        boolean more = true;
        while (more) {
            String page = answers.get(EVENTS + "?limit=9" + cursor);
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                // Killed before it kept what it had done: it begins this page anew.
                continue;
            }
            List<Map<String, Object>> events = JsonPath.read(page, "$.entries[*]");
            events.forEach(event -> BinCopy.add(copy, event));
            cursor = "&after=" + read(page, "$.next");
            more = !events.isEmpty();
        }

        Map<String, BigDecimal> answered = new TreeMap<>();
        List<Map<String, Object>> bins = JsonPath.read(answers.get("/api/v1/bin-quantities?limit=500"), "$.entries[*]");
        bins.forEach(bin -> BinCopy.put(
                answered, bin.get("item"), bin.get("lotNumber"), bin.get("bin"), String.valueOf(bin.get("onHand"))));
        assertThat(BinCopy.withoutNothing(copy)).isEqualTo(BinCopy.withoutNothing(answered));
    }

    @ParameterizedTest
    @CsvSource({
        "types=lot.expired.v1&item=IT-1, lot.expired.v1, IT-1",
        "item=IT/2.x&types=lot.received.v1, lot.received.v1, IT/2.x",
        "lot=LATE&item=IT/2.x&types=lot.created.v1, lot.created.v1, IT/2.x",
        "location=DEPOT&types=lot.received.v1, lot.received.v1, IT/2.x"
    })
    void events_are_filtered(String filter, String type, String item) {
        List<String> found = answers.entries(EVENTS + "?limit=500&" + filter, "type", "data.item");

        assertThat(found).isNotEmpty().containsOnly(type + " " + item);
    }

    @Test
    void a_filter_that_fits_nothing_moves_the_cursor_on() {
        String page = answers.get(EVENTS + "?lot=NONE");

        assertThat(told(page, "$.entries[*]", "id")).isEmpty();
        assertThat(FeedCursor.parse("after", read(page, "$.next"))).isGreaterThanOrEqualTo(reached);
    }

    @Test
    void events_begin_at_a_moment() {
        assertThat(answers.entries(EVENTS + "?limit=500&from=2000-01-01T00:00:00Z", "id"))
                .hasSameSizeAs(allPages(500, ""));
        assertThat(answers.entries(EVENTS + "?from=2999-01-01T00:00:00Z", "id")).isEmpty();
    }

    @Test
    void a_waiting_consumer_is_told_as_soon_as_something_happens() {
        String end = read(answers.get(EVENTS + "?lot=NONE"), "$.next");
        CompletableFuture<String> waiting = CompletableFuture.supplyAsync(
                () -> answers.get(EVENTS + "?wait=8&lot=LATE&types=lot.expired.v1&after=" + end));
        ledger.write(List.of(new LotExpired(new ItemCode("IT/2.x"), new LotNumber("LATE"), LocalDate.of(2027, 1, 1))));

        assertThat(told(waiting.join(), "$.entries[*]", "subject")).containsExactly("lot/IT%2F2.x/LATE");
    }

    @Test
    void nothing_happens_and_the_wait_ends() {
        String end = read(answers.get(EVENTS + "?lot=NONE"), "$.next");

        assertThat(answers.entries(EVENTS + "?wait=1&lot=NONE&after=" + end, "id"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, 400, colour",
        "cursor=abc, 400, cursor",
        "after=abc, 400, after",
        "limit=501, 400, limit",
        "wait=31&limit=0, 400, limit wait",
        "types=lot.invented.v1, 400, types",
        "item=a%20b&from=yesterday, 400, item from",
        "after=NjpldmVudHMxMjo5OTk5OTk5OTk5OTk, 409, after"
    })
    void what_cannot_be_answered_is_refused_R_X09_R_X14_R_X16(String parameters, int status, String fields) {
        MvcTestResult answer = answers.ask(EVENTS + "?" + parameters);

        assertThat(answer).hasStatus(status);
        List<String> named = JsonPath.read(body(answer), "$.violations[*].field");
        assertThat(named).containsExactlyInAnyOrder(fields.split(" ", -1));
    }

    @Test
    void schemas_and_the_asyncapi_document_are_served() {
        assertThat(read(answers.get(EVENTS + "/schemas/lot.created.v1"), "$.title"))
                .isEqualTo("lot.created.v1");
        assertThat(answers.ask(EVENTS + "/schemas/lot.invented.v1")).hasStatus(404);
        assertThat(read(answers.get(EVENTS + "/asyncapi"), "$.asyncapi")).isEqualTo("3.0.0");
    }

    private List<String> allPages(int limit, String filter) {
        List<String> sequences = new ArrayList<>();
        String cursor = "";
        int before;
        do {
            before = sequences.size();
            String page = answers.get(EVENTS + "?limit=" + limit + filter + cursor);
            sequences.addAll(told(page, "$.entries[*]", "sequence"));
            cursor = "&after=" + read(page, "$.next");
        } while (sequences.size() > before);
        return sequences;
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
