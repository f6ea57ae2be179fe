package com.lotledger.command.drill;

import static com.lotledger.api.examples.Drills.DRAWN;
import static com.lotledger.api.examples.Drills.DRILL;
import static com.lotledger.api.examples.Drills.FINDINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.drill.DrawnLot;
import com.lotledger.api.drill.DrillCommand.CompleteDrillPhase;
import com.lotledger.api.drill.DrillCommand.SignOffDrill;
import com.lotledger.api.drill.DrillCommand.StartDrill;
import com.lotledger.api.drill.DrillEvent.DrillPhaseCompleted;
import com.lotledger.api.drill.DrillEvent.DrillSignedOff;
import com.lotledger.api.drill.DrillEvent.DrillStarted;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.Decision;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrillTest {

    private static final DrillStarted STARTED =
            new DrillStarted(DRILL, Items.MEDICINE, Lots.MEDICINE_NUMBER, null, DrillTargets.USUAL, null);

    @Test
    void an_auditor_names_the_lot_of_a_drill_R_X29() {
        decision().when(named(Lots.MEDICINE_NUMBER)).happens(STARTED);
        decision().when(named(new LotNumber("NONE"))).refusedFor("R-X02 lotNumber");
    }

    @Test
    void a_lot_that_nobody_names_is_drawn_so_that_it_can_be_drawn_again_R_X29() {
        decision()
                .when(new StartDrill(DRILL, null, null, "Tuesday", null, null))
                .happens(
                        new DrillStarted(DRILL, Items.MEDICINE, Lots.MEDICINE_NUMBER, DRAWN, DrillTargets.USUAL, null));
        decision()
                .when(new StartDrill(DRILL, null, null, null, null, null))
                .happens(new DrillStarted(
                        DRILL,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        new DrawnLot(DRILL.value(), 3, 1, 44),
                        DrillTargets.USUAL,
                        null));
    }

    @Test
    void the_same_start_changes_nothing_and_another_one_is_a_conflict_R_X01() {
        decision().given(STARTED).when(named(Lots.MEDICINE_NUMBER)).nothingHappens();
        decision()
                .given(STARTED)
                .when(new StartDrill(DRILL, null, null, null, null, null))
                .conflictsFor("R-X01 drill");
    }

    @Test
    void a_lot_is_identified_first_and_reconciled_last_R_X29() {
        decision().given(STARTED).when(complete(DrillPhase.TRACED_BACK)).refusedFor("R-X29 phase");
        decision()
                .given(STARTED, completed(DrillPhase.IDENTIFIED), completed(DrillPhase.TRACED_FORWARD))
                .when(complete(DrillPhase.RECONCILED))
                .refusedFor("R-X29 phase");
        decision()
                .given(
                        STARTED,
                        completed(DrillPhase.IDENTIFIED),
                        completed(DrillPhase.TRACED_FORWARD),
                        completed(DrillPhase.TRACED_BACK))
                .when(complete(DrillPhase.RECONCILED))
                .happens(completed(DrillPhase.RECONCILED));
    }

    @Test
    void a_phase_keeps_what_the_ledger_knows_of_the_lot_and_is_completed_once_R_X29() {
        decision().given(STARTED).when(complete(DrillPhase.IDENTIFIED)).happens(completed(DrillPhase.IDENTIFIED));
        decision()
                .given(STARTED, completed(DrillPhase.IDENTIFIED))
                .when(complete(DrillPhase.IDENTIFIED))
                .nothingHappens();
        decision()
                .given(STARTED, completed(DrillPhase.IDENTIFIED))
                .when(new CompleteDrillPhase(DRILL, DrillPhase.IDENTIFIED, "otherwise"))
                .conflictsFor("R-X01 phase");
    }

    @Test
    void a_report_is_signed_once_when_every_phase_is_completed_R_X29() {
        SignOffDrill sign = new SignOffDrill(DRILL, "Good");
        decision().given(STARTED, completed(DrillPhase.IDENTIFIED)).when(sign).refusedFor("R-X29 drill");
        decision()
                .given(STARTED, completed(DrillPhase.RECONCILED))
                .when(sign)
                .happens(new DrillSignedOff(DRILL, "Good"));
        decision()
                .given(STARTED, completed(DrillPhase.RECONCILED), new DrillSignedOff(DRILL, "Good"))
                .when(sign)
                .nothingHappens();
        decision()
                .given(STARTED, completed(DrillPhase.RECONCILED), new DrillSignedOff(DRILL, "Good"))
                .when(new SignOffDrill(DRILL, "Bad"))
                .conflictsFor("R-X01 remarks");
    }

    @Test
    void the_score_falls_from_the_goal_to_the_limit_R_X29() {
        DrillTargets targets = new DrillTargets(60, 120);

        assertThat(targets.score(3_600)).isEqualTo(100);
        assertThat(targets.score(5_400)).isEqualTo(75);
        assertThat(targets.score(7_200)).isEqualTo(50);
        assertThat(targets.score(7_201)).isZero();
    }

    private static Decision decision() {
        return Decision.of(Drill.class).asking(new Sample());
    }

    private static StartDrill named(LotNumber lot) {
        return new StartDrill(DRILL, Items.MEDICINE, lot, null, null, null);
    }

    private static CompleteDrillPhase complete(DrillPhase phase) {
        return new CompleteDrillPhase(DRILL, phase, null);
    }

    private static DrillPhaseCompleted completed(DrillPhase phase) {
        return new DrillPhaseCompleted(DRILL, phase, FINDINGS, null);
    }

    /** Knows one lot. */
    private static final class Sample implements KnownLots {

        @Override
        public Optional<LotForDrillView> draw(String seed) {
            return Optional.of(new LotForDrillView(Items.MEDICINE, Lots.MEDICINE_NUMBER, new DrawnLot(seed, 3, 1, 44)));
        }

        @Override
        public Optional<DrillFindings> examine(ItemCode item, LotNumber lotNumber) {
            return lotNumber.equals(Lots.MEDICINE_NUMBER) ? Optional.of(FINDINGS) : Optional.empty();
        }
    }
}
