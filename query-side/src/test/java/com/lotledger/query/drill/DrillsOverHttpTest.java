package com.lotledger.query.drill;

import static com.lotledger.query.testing.Answers.read;
import static com.lotledger.query.testing.Answers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.drill.DrillEvent.DrillPhaseCompleted;
import com.lotledger.api.drill.DrillEvent.DrillSignedOff;
import com.lotledger.api.drill.DrillEvent.DrillStarted;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillQuery.DrawLotForDrill;
import com.lotledger.api.drill.DrillQuery.ExamineLotForDrill;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.query.testing.Answers;
import com.lotledger.query.testing.SampleCatalogue;
import com.lotledger.query.testing.SampleLife;
import com.lotledger.query.testing.WrittenLedger;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = QuerySideApplication.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillsOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final ItemCode ITEM = new ItemCode("IT-1");
    private static final LotNumber LOT = new LotNumber("L-1");

    private final Answers answers;

    @Autowired
    private EventStore store;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private QueryGateway queries;

    private DrillFindings findings;

    @Autowired
    DrillsOverHttpTest(MockMvcTester http) {
        answers = new Answers(http);
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeAll
    void are_held() {
        WrittenLedger ledger = new WrittenLedger(store);
        ledger.writeBy("admin", SampleCatalogue.events());
        show(ledger.write(SampleLife.of("IT-1", "R-").events()));
        findings = queries.query(new ExamineLotForDrill(ITEM, LOT), DrillFindings.class)
                .join();
        DrillId first = new DrillId("D-1");
        ledger.writeBy("arthur", List.of(started(first), completed(first, DrillPhase.IDENTIFIED)));
        ledger.writeBy(
                "rebecca",
                List.of(
                        completed(first, DrillPhase.TRACED_BACK),
                        completed(first, DrillPhase.TRACED_FORWARD),
                        completed(first, DrillPhase.RECONCILED),
                        new DrillSignedOff(first, "The contact of C-2 is old")));
        show(ledger.writeBy("arthur", List.of(started(new DrillId("D-2")))));
    }

    @Test
    void a_lot_is_examined_under_any_name_backward_forward_and_to_the_last_unit_R_X29() {
        assertThat(findings.lotNumbers()).map(LotNumber::value).containsExactlyInAnyOrder("L-3", "L-1", "L-4");
        assertThat(findings.vendors()).containsExactly("V-1");
        assertThat(findings.customers()).containsExactly("C-1", "C-2");
        assertThat(findings.received().plus(findings.adjusted()))
                .isEqualTo(findings.onHand().plus(findings.withCustomers()).plus(findings.elsewhere()));
    }

    @Test
    void the_same_seed_draws_the_same_lot_R_X29() {
        LotForDrillView first = draw("Tuesday");

        assertThat(draw("Tuesday")).isEqualTo(first);
        assertThat(first.drawn().number()).isBetween(0L, first.drawn().lots() - 1);
    }

    @Test
    void a_drill_tells_its_stopwatch_score_and_signature_R_X29() {
        String drill = answers.get("/api/v1/drills/D-1");

        assertThat(told(drill, "$.phases[*]", "phase", "completedBy"))
                .containsExactly(
                        "IDENTIFIED arthur", "TRACED_BACK rebecca", "TRACED_FORWARD rebecca", "RECONCILED rebecca");
        assertThat(read(drill, "$.score")).isEqualTo("100");
        assertThat(read(drill, "$.signedOff.by")).isEqualTo("rebecca");
        assertThat(answers.entries("/api/v1/drills", "drill", "score")).containsExactly("D-2 null", "D-1 100");
        assertThat(answers.ask("/api/v1/drills/NONE")).hasStatus(404);
    }

    @Test
    void the_trend_tells_of_every_drill_that_came_to_its_end_R_X29() {
        String trend = answers.get("/api/v1/drill-trend");

        assertThat(told(trend, "$.drills[*]", "drill", "signedOff")).containsExactly("D-1 true");
        assertThat(read(trend, "$.withinGoal")).isEqualTo("1");
    }

    @Test
    void the_report_is_printed() throws IOException {
        byte[] report = answers.ask("/api/v1/drills/D-1/report").getResponse().getContentAsByteArray();

        try (PDDocument print = Loader.loadPDF(report)) {
            assertThat(new PDFTextStripper().getText(print))
                    .contains("MOCK RECALL DRILL", "named by the auditor", "The contact of C-2 is old", "traced back");
        }
    }

    private LotForDrillView draw(String seed) {
        return queries.query(new DrawLotForDrill(seed), LotForDrillView.class).join();
    }

    private void show(long position) {
        assertThat(progress.handledByAll(position, Duration.ofSeconds(60)).join())
                .isTrue();
    }

    private static DrillStarted started(DrillId drill) {
        return new DrillStarted(drill, ITEM, LOT, null, DrillTargets.USUAL, null);
    }

    private DrillPhaseCompleted completed(DrillId drill, DrillPhase phase) {
        return new DrillPhaseCompleted(drill, phase, findings, null);
    }
}
