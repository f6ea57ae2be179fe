package com.lotledger.query.dossier;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleDelivery;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String DOSSIERS = "/api/v1/recalls/RC-1/dossiers";

    private final Answers answers;
    private final MockMvcTester http;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient database;

    private long held;
    private long told;
    private byte[] atHold = {};

    @Autowired
    DossierOverHttpTest(MockMvcTester http) {
        this.http = http;
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void is_recalled() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        ledger.write(SampleLife.of("IT-1", "R-").events());
        ledger.write(SampleDelivery.of("OTHER-1")
                .lot(1, "IT-1", "B-1", "3", "X-9", null)
                .events());
        held = ledger.write(SampleRecall.held());
        await(() -> progress.handledByAll(held, Duration.ofSeconds(1)).join());
        atHold = build(held);
        told = ledger.write(SampleRecall.told());
    }

    @Test
    void built_again_at_the_same_position_it_is_the_same_byte_for_byte_R_X28() {
        database.sql("DELETE FROM events.recall_dossier_part").update();
        database.sql("DELETE FROM events.recall_dossier").update();
        rebuildViews();

        assertThat(build(held)).isEqualTo(atHold);
    }

    @Test
    void asked_for_again_it_is_the_same_dossier_R_X28() {
        String first = request(told);
        await(() -> isReady(told));
        String again = request(told);

        assertThat(read(again, "$.position")).isEqualTo(read(first, "$.position"));
        assertThat(read(again, "$.state")).isEqualTo("READY");
        assertThat(answers.entries(DOSSIERS, "position", "state")).contains(told + " READY");
    }

    @Test
    void the_sums_of_its_files_are_in_it() throws Exception {
        Map<String, byte[]> files = files(atHold);
        String sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);

        assertThat(files.keySet())
                .startsWith("dossier.pdf", "dossier.xlsx", "dossier.json")
                .contains("csv/ledger.csv", "csv/lot_changes.csv", "csv/timeline.csv")
                .endsWith("SHA256SUMS");
        assertThat(sums.lines()).hasSize(files.size() - 1).allSatisfy(line -> {
            byte[] content = files.get(line.substring(66));
            assertThat(line.substring(0, 64))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        });
    }

    @Test
    void it_tells_of_the_lot_under_every_number_and_of_no_other() throws IOException {
        Map<String, byte[]> files = files(atHold);

        assertThat(text(files, "csv/lots.csv"))
                .contains("IT-1,L-1,", "IT-1,L-3,", "IT-1,L-4,")
                .doesNotContain("X-9");
        assertThat(text(files, "csv/receipts.csv")).contains("IT-1,L-1,R-1,1,yes", "IT-1,L-1,R-2,1,yes");
        assertThat(text(files, "csv/stock_by_bin.csv").lines())
                .anySatisfy(line -> assertThat(line).contains("RECALLED (was RELEASED),yes,0,2,2,PACK"));
        assertThat(text(files, "csv/status_decisions.csv")).contains("release,R-J-2", "recall,RC-1-1");
        assertThat(text(files, "csv/consignees.csv")).contains("C-1,IT-1,Clinic,Clinic@example.org,78,8,70,PACK");
        assertThat(text(files, "csv/timeline.csv")).contains("Case opened", "Hold completed");
    }

    @Test
    void print_and_workbook_tell_the_same() throws IOException {
        Map<String, byte[]> files = files(build(told));

        try (PDDocument print = Loader.loadPDF(files.get("dossier.pdf"))) {
            assertThat(new PDFTextStripper().getText(print))
                    .contains("RECALL DOSSIER", "Recall RC-1 at position " + told, "Refused movements", "M-99");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(files.get("dossier.xlsx")))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .contains("Scope", "Ledger", "Refused movements", "Timeline");
        }
        assertThat(text(files, "csv/communications.csv")).contains("\"'=HYPERLINK(");
        assertThat(text(files, "csv/balance_by_item.csv").lines().toList().getLast())
                .startsWith("IT-1,PACK,");
    }

    @Test
    void a_comparison_tells_what_came_between_two_dossiers() {
        build(held);
        build(told);
        String comparison = answers.get(DOSSIERS + "/compare?from=" + held + "&to=" + told);

        assertThat(read(comparison, "$.same")).isEqualTo("false");
        assertThat(told(comparison, "$.tables[*]", "table", "added", "changed", "removed"))
                .contains("communications 3 0 0", "refused_movements 1 0 0", "timeline 4 0 0", "consignees 0 1 0")
                .noneMatch(table -> table.startsWith("ledger"));
        assertThat(told(comparison, "$.tables[?(@.table == 'consignees')].rows[*].after[*]", "column", "value"))
                .contains("said_on_hand 40", "by telephone");
        assertThat(read(answers.get(DOSSIERS + "/compare?from=" + held + "&to=" + held), "$.same"))
                .isEqualTo("true");
    }

    @Test
    void what_nobody_can_build_is_refused_R_X28() {
        assertThat(post("/api/v1/recalls/NONE/dossiers", "{}")).hasStatus(404);
        assertThat(post(DOSSIERS, "{\"position\":" + (told + 1_000) + "}")).hasStatus(409);
        assertThat(answers.ask(DOSSIERS + "/1/archive")).hasStatus(404);
    }

    private byte[] build(long position) {
        request(position);
        await(() -> isReady(position));
        MvcTestResult answer = answers.ask(DOSSIERS + "/" + position + "/archive");
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String request(long position) {
        MvcTestResult answer = post(DOSSIERS, "{\"position\":" + position + "}");
        assertThat(answer).hasStatus(202);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private boolean isReady(long position) {
        String state = read(answers.get(DOSSIERS + "/" + position), "$.state");
        assertThat(state).isNotEqualTo("FAILED");
        return state.equals("READY");
    }

    private void rebuildViews() {
        String id = read(
                new String(
                        http.post()
                                .uri("/api/v1/view-rebuilds")
                                .with(user("admin").roles("ADMINISTRATOR"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8),
                "$.id");
        await(() -> !read(answers.get("/api/v1/view-rebuilds/" + id), "$.finishedAt")
                .equals("null"));
    }

    private MvcTestResult post(String address, String body) {
        return http.post()
                .uri(address)
                .with(user("rebecca").roles("RECALL_COORDINATOR"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition::getAsBoolean);
    }
}
