package com.lotledger.query.fsma;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
class TraceabilityRecordsOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String RECORDS = "/api/v1/exports/traceability-records";

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    TraceabilityRecordsOverHttpTest(MockMvcTester http) {
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
        long reached = ledger.write(SampleDelivery.of("G-1")
                .generatedLot(1, "IT-1", "B-1", "3", "100001", null)
                .events());
        assertThat(progress.handledByAll(reached, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    @Test
    void receiving_lists_each_lot_of_each_delivery_as_it_was_received_R_X27() {
        List<String> lines = lines(RECORDS + "/receiving");

        assertThat(lines.getFirst()).startsWith("date_received,item,lot_number,receipt,line,traceability_lot_code");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("IT-1,L-1,").contains("Purchase receipt"))
                .allSatisfy(line -> assertThat(line).startsWith("2026-"));
    }

    @Test
    void shipping_lists_each_lot_of_each_shipment_with_its_recipient_R_X27() {
        assertThat(lines(RECORDS + "/shipping?lot=L-1"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains(",C-1,Clinic,").contains(",SHIP-1,"));
        assertThat(lines(RECORDS + "/shipping?from=2026-04-13")).hasSize(2);
        assertThat(lines(RECORDS + "/shipping?item=OTHER")).hasSize(1);
    }

    @Test
    void a_lot_is_asked_for_by_any_name_it_ever_had_R_X27() {
        assertThat(lines(RECORDS + "/shipping?lot=L-3&item=IT-1&from=2026-01-01"))
                .hasSameSizeAs(lines(RECORDS + "/shipping?lot=L-1"));
    }

    @Test
    void what_is_asked_for_and_not_there_is_listed_and_not_invented_R_X27() {
        assertThat(lines(RECORDS + "/missing"))
                .anySatisfy(line -> assertThat(line).startsWith("receiving,every record,,,1.1345(a)(7)"))
                .anySatisfy(line -> assertThat(line).startsWith("shipping,every record,,,1.1340(a)(7)"))
                .anySatisfy(line -> assertThat(line).startsWith("receiving,G-1 line 1,IT-1,100001,1.1345(a)(1)"));
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table_and_tells_its_sum() throws Exception {
        MvcTestResult answer = answers.ask(RECORDS);
        byte[] bytes = answer.getResponse().getContentAsByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Receiving", "Shipping", "Missing elements", "About");
            assertThat(workbook.getFirstSheet().read()).hasSize(6);
        }
        String sum = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(answer).headers().hasValue("Repr-Digest", "sha-256=:" + sum + ":");
    }

    @Test
    void an_unknown_table_is_not_found() {
        assertThat(answers.ask(RECORDS + "/stock")).hasStatus(404);
    }

    private List<String> lines(String address) {
        return answers.get(address).lines().toList();
    }
}
