package com.lotledger.command.recall;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallCommand;
import com.lotledger.api.recall.RecallCommand.CancelRecall;
import com.lotledger.api.recall.RecallCommand.ChangeRecallScope;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.CompleteRecallHold;
import com.lotledger.api.recall.RecallCommand.ExplainVariance;
import com.lotledger.api.recall.RecallCommand.IncludeInRecall;
import com.lotledger.api.recall.RecallCommand.NotifyConsignee;
import com.lotledger.api.recall.RecallCommand.RecordConsigneeResponse;
import com.lotledger.api.recall.RecallCommand.RecordEffectivenessCheck;
import com.lotledger.api.recall.RecallCommand.RecordStoppedMovement;
import com.lotledger.api.recall.RecallCommand.RetractVariance;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent.ConsigneeNotified;
import com.lotledger.api.recall.RecallEvent.RecallClosed;
import com.lotledger.api.recall.RecallEvent.RecallConfirmed;
import com.lotledger.api.recall.RecallEvent.RecallScopeChanged;
import com.lotledger.api.recall.RecallEvent.RecallScopeWidened;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageLetGo;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageTakenIn;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Recalling;
import com.lotledger.command.testing.ReconciliationForTests;
import com.lotledger.command.testing.Site;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class RecallCaseTest {

    private static final CustomerCode CUSTOMER = new CustomerCode("C-1");

    private final CommandScenario scenario;
    private final ReconciliationForTests reconciliation;

    RecallCaseTest(@Autowired CommandScenario scenario, @Autowired ReconciliationForTests reconciliation) {
        this.scenario = scenario;
        this.reconciliation = reconciliation;
    }

    @Test
    void a_case_is_opened_once_under_its_name_and_names_items_that_exist_R_X01_R_X02() {
        Recalling recalling = site("RCC1");

        coordinate(recalling.open()).accepted();
        coordinate(recalling.open()).accepted().thenNothingHappens();
        coordinate(recalling.open(
                        recalling.recall(), Recalling.of(recalling.site().item("Y"))))
                .refusedFor("R-X01 recall");
        coordinate(recalling.open(recalling.recall("OTHER"), Recalling.of(new ItemCode("RCC1-NONE"))))
                .refusedFor("R-X02 scope.criteria[0].item");
    }

    @Test
    void before_it_is_confirmed_a_scope_changes_freely_and_then_only_widens_R_W03() {
        Recalling recalling = site("RCC2");
        ItemCode x = recalling.site().item("X");
        coordinate(recalling.open()).accepted();

        assertThat(change(recalling, Recalling.of(x, "L-1")).accepted().events())
                .singleElement()
                .isInstanceOf(RecallScopeChanged.class);
        change(recalling, Recalling.of(x, "L-1")).accepted().thenNothingHappens();
        coordinate(recalling.confirm()).accepted();

        change(recalling, Recalling.of(x, "L-2")).refusedFor("R-W03 scope");
        assertThat(change(recalling, Recalling.of(x, "L-1", "L-2")).accepted().events())
                .hasExactlyElementsOfTypes(RecallScopeWidened.class, RecallCoverageTakenIn.class);
    }

    @Test
    void confirming_tells_the_register_in_the_same_unit_of_work_and_happens_once_R_W04() {
        Recalling recalling = site("RCC3");
        coordinate(recalling.open()).accepted();

        assertThat(coordinate(recalling.confirm()).accepted().events())
                .hasExactlyElementsOfTypes(RecallConfirmed.class, RecallCoverageTakenIn.class);
        coordinate(recalling.confirm()).accepted().thenNothingHappens();
    }

    @Test
    void what_is_excluded_is_a_lot_that_exists_and_may_be_taken_back_R_X02() {
        Recalling recalling = site("RCC4");
        coordinate(recalling.open()).accepted();
        coordinate(recalling.confirm()).accepted();
        coordinate(recalling.exclude("L-NONE", null)).refusedFor("R-X02 lotNumber");
        scenario.given(recalling
                .site()
                .delivery(
                        "R-1",
                        recalling
                                .site()
                                .line(
                                        1,
                                        "X",
                                        "5",
                                        recalling.site().to("A", "5", "L-1", Site.RECEIVED_ON.plusYears(1)))));

        coordinate(recalling.exclude("L-1", null)).accepted();
        coordinate(recalling.exclude("L-1", null)).accepted().thenNothingHappens();
        IncludeInRecall back = new IncludeInRecall(
                recalling.recall(), recalling.site().item("X"), new LotNumber("L-1"), null, Recalling.WHY);
        coordinate(back).accepted();
        coordinate(back).accepted().thenNothingHappens();
    }

    @Test
    void a_confirmed_case_is_not_cancelled_and_a_cancelled_one_changes_no_more_R_W10() {
        Recalling confirmed = site("RCC5");
        coordinate(confirmed.open()).accepted();
        coordinate(confirmed.close()).refusedFor("R-W10");
        coordinate(confirmed.confirm()).accepted();
        coordinate(new CancelRecall(confirmed.recall(), Recalling.WHY)).refusedFor("R-W10");

        Recalling cancelled = site("RCC6");
        coordinate(cancelled.open()).accepted();
        coordinate(new CancelRecall(cancelled.recall(), Recalling.WHY)).accepted();
        coordinate(new CancelRecall(cancelled.recall(), Recalling.WHY))
                .accepted()
                .thenNothingHappens();
        coordinate(cancelled.confirm()).refusedFor("R-W10");
        coordinate(notify(cancelled, "N-1", "by call")).refusedFor("R-W10");
        change(cancelled, Recalling.of(cancelled.site().item("X"), "L-1")).refusedFor("R-W10");
    }

    @Test
    void what_is_kept_with_a_case_is_kept_once_under_its_name_R_X01() {
        Recalling recalling = site("RCC7");
        coordinate(recalling.open()).accepted();

        assertThat(coordinate(notify(recalling, "N-1", "by call")).accepted().events(ConsigneeNotified.class))
                .hasSize(1);
        coordinate(notify(recalling, "N-1", "by call")).accepted().thenNothingHappens();
        coordinate(notify(recalling, "N-1", "by letter")).refusedFor("R-X01 notification");
        RecordConsigneeResponse answered = new RecordConsigneeResponse(
                recalling.recall(),
                new RecallEntryId("A-1"),
                CUSTOMER,
                Site.RECEIVED_ON,
                List.of(new QuantityOnHand(recalling.site().item("X"), new LotNumber("L-1"), Quantity.of(3))),
                null,
                null);
        coordinate(answered).accepted();
        coordinate(answered).accepted().thenNothingHappens();
        RecordEffectivenessCheck checked = new RecordEffectivenessCheck(
                recalling.recall(),
                new RecallEntryId("E-1"),
                CUSTOMER,
                Site.RECEIVED_ON,
                ContactMethod.VISIT,
                true,
                "All set aside");
        coordinate(checked).accepted();
        coordinate(checked).accepted().thenNothingHappens();
    }

    @Test
    void a_variance_is_about_a_lot_that_exists_and_is_taken_back_once_R_W11_R_X02() {
        Recalling recalling = site("RCC8");
        scenario.given(recalling
                .site()
                .delivery(
                        "R-1",
                        recalling
                                .site()
                                .line(
                                        1,
                                        "X",
                                        "5",
                                        recalling.site().to("A", "5", "L-1", Site.RECEIVED_ON.plusYears(1)))));
        coordinate(recalling.open()).accepted();
        coordinate(recalling.confirm()).accepted();

        coordinate(explain(recalling, "V-1", "L-NONE")).refusedFor("R-X02 lotNumber");
        coordinate(explain(recalling, "V-1", "L-1")).accepted();
        coordinate(explain(recalling, "V-1", "L-1")).accepted().thenNothingHappens();
        RetractVariance retract = new RetractVariance(recalling.recall(), new RecallEntryId("V-1"), Recalling.WHY);
        coordinate(retract).accepted();
        coordinate(retract).accepted().thenNothingHappens();
        coordinate(new RetractVariance(recalling.recall(), new RecallEntryId("V-2"), Recalling.WHY))
                .refusedFor("R-X02 variance");
    }

    @Test
    void a_case_is_closed_when_every_unit_is_accounted_for_or_somebody_says_why_not_R_W12() {
        Recalling recalling = site("RCC9");
        coordinate(recalling.open()).accepted();
        coordinate(recalling.confirm()).accepted();

        reconciliation.tell(recalling.recall(), balance(recalling, "2", "1"));
        coordinate(closed(recalling, null)).refusedFor("R-W12 unaccountedReason", "R-W12 unaccountedReason");
        When explained = coordinate(closed(recalling, "Two were used up"));
        assertThat(explained.accepted().events(RecallClosed.class))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.balances()).containsExactly(balance(recalling, "2", "1"));
                    assertThat(each.unaccountedReason()).isEqualTo("Two were used up");
                });
        assertThat(explained.events(RecallCoverageLetGo.class)).hasSize(1);
        coordinate(closed(recalling, "Two were used up")).accepted().thenNothingHappens();
        coordinate(closed(recalling, null)).refusedFor("R-X01 unaccountedReason");
        coordinate(notify(recalling, "N-1", "by call")).refusedFor("R-W10");

        Recalling settled = site("RCC10");
        coordinate(settled.open()).accepted();
        coordinate(settled.confirm()).accepted();
        reconciliation.tell(settled.recall(), balance(settled, "0", "0"));
        coordinate(closed(settled, null)).accepted();
    }

    @Test
    void a_completed_hold_is_told_once_R_W13() {
        Recalling recalling = site("RCC11");
        coordinate(recalling.open()).accepted();
        CompleteRecallHold complete = new CompleteRecallHold(recalling.recall(), 42, 1, 1);
        coordinate(complete).accepted().thenNothingHappens();
        coordinate(recalling.confirm()).accepted();

        assertThat(coordinate(complete).accepted().events()).hasSize(1);
        coordinate(new CompleteRecallHold(recalling.recall(), 50, 2, 2))
                .accepted()
                .thenNothingHappens();
    }

    @Test
    void evidence_is_kept_while_a_case_holds_R_W07() {
        Recalling recalling = site("RCC12");
        coordinate(recalling.open()).accepted();
        coordinate(stopped(recalling, "M-1", "2026-03-02T10:00:00Z")).accepted().thenNothingHappens();
        coordinate(recalling.confirm()).accepted();

        assertThat(coordinate(stopped(recalling, "M-1", "2026-03-02T10:00:00Z"))
                        .accepted()
                        .events())
                .hasSize(1);
        coordinate(stopped(recalling, "M-1", "2026-03-02T11:00:00Z")).accepted().thenNothingHappens();
        assertThat(coordinate(stopped(recalling, "M-2", "2026-03-02T11:00:00Z"))
                        .accepted()
                        .events())
                .hasSize(1);
    }

    @Test
    void cases_confirmed_at_the_same_moment_are_all_held_R_W04() throws Exception {
        Recalling recalling = site("RCC13");
        for (int each = 0; each < 6; each++) {
            coordinate(recalling.open(
                            recalling.recall("RC-" + each),
                            Recalling.of(recalling.site().item("X"))))
                    .accepted();
        }

        List<Object> outcomes = Race.outcomes(
                6, racer -> scenario.send(recalling.confirm(recalling.recall("RC-" + racer)), Role.RECALL_COORDINATOR));

        assertThat(outcomes).noneMatch(Throwable.class::isInstance);
    }

    @Test
    void only_the_recall_coordinator_runs_a_recall_R_W14() {
        Recalling recalling = site("RCC14");

        assertThat(scenario.when(recalling.open(), Role.QUALITY).refusal()).isNotNull();
        assertThat(scenario.when(recalling.open(), Role.ADMINISTRATOR).refusal())
                .isNotNull();
    }

    private static RecordStoppedMovement stopped(Recalling recalling, String movement, String moment) {
        return new RecordStoppedMovement(
                recalling.recall(),
                new StoppedMovement(
                        new MovementId(movement),
                        MovementKind.SHIPMENT,
                        recalling.site().item("X"),
                        new LotNumber("L-1"),
                        List.of(),
                        Quantity.of(1),
                        null,
                        recalling.site().bin("A"),
                        CUSTOMER,
                        "rita",
                        Instant.parse(moment)));
    }

    private static NotifyConsignee notify(Recalling recalling, String name, String contact) {
        return new NotifyConsignee(
                recalling.recall(),
                new RecallEntryId(name),
                CUSTOMER,
                Site.RECEIVED_ON,
                ContactMethod.TELEPHONE,
                contact,
                null);
    }

    private static ExplainVariance explain(Recalling recalling, String name, String lot) {
        return new ExplainVariance(
                recalling.recall(),
                new RecallEntryId(name),
                recalling.site().item("X"),
                new LotNumber(lot),
                CUSTOMER,
                Quantity.of(1),
                new ReasonCode("USED"),
                Recalling.WHY);
    }

    private static CloseRecall closed(Recalling recalling, @Nullable String unaccounted) {
        return new CloseRecall(recalling.recall(), unaccounted == null ? null : new Reason(unaccounted), Recalling.WHY);
    }

    private static RecallBalance balance(Recalling recalling, String unaccounted, String recalled) {
        return new RecallBalance(
                recalling.site().item("X"),
                new Measure("EA"),
                SignedQuantity.of("5"),
                SignedQuantity.of(recalled),
                SignedQuantity.ZERO,
                SignedQuantity.of("4"),
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.of(unaccounted));
    }

    private When change(Recalling recalling, RecallCriterion... criteria) {
        return coordinate(new ChangeRecallScope(recalling.recall(), new RecallScope(List.of(criteria)), Recalling.WHY));
    }

    private When coordinate(RecallCommand command) {
        return scenario.when(command, Role.RECALL_COORDINATOR);
    }

    private Recalling site(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"), site.tracked("Y"));
        return new Recalling(site);
    }
}
