package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.recall.RecallEvent.MovementStopped;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Recalling;
import com.lotledger.command.testing.Site;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a confirmed recall does to the stock that it covers. */
@CommandSideTest
class RecalledStockTest {

    private static final ReasonCode CODE = new ReasonCode("RECALL");
    private static final Reason REASON = new Reason("Glass");

    private final CommandScenario scenario;
    private final EventStore store;

    RecalledStockTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void from_the_confirmation_on_covered_stock_stays_whatever_quality_says_R_W04_R_W05() {
        Stockroom stock = stockroom("RCS1");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        coordinate(recalling.open());
        scenario.when(stock.ship("M-0", "1")).accepted();
        coordinate(recalling.confirm());

        refused(scenario.when(stock.ship("M-1", "1")), "R-W05");
        refused(scenario.when(stock.ship("M-2", "1", "C-1", null, null, "for analysis"), Role.QUALITY), "R-W05");

        assertThat(changes(stock, recall(recalling, stock, "M-3")))
                .containsExactly("R-1 A RELEASED -9", "R-1 A RECALLED 9");
        refused(scenario.when(stock.ship("M-4", "1")), "R-W05");
        refused(scenario.when(stock.ship("M-5", "1", "C-1", null, null, "for analysis"), Role.QUALITY), "R-W05");
    }

    @Test
    void what_no_recall_covers_ships_before_and_after_R_W05() {
        Stockroom stock = stockroom("RCS2");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON.minusDays(1)), stock.delivery("R-2", "5", RECEIVED_ON));
        coordinate(recalling.open());
        coordinate(recalling.exclude("L-1", stock.delivery("R-2")));
        coordinate(recalling.confirm());

        assertThat(changes(stock, scenario.when(stock.ship("M-1", "5")))).containsExactly("R-2 A RELEASED -5");
        refused(scenario.when(stock.ship("M-2", "1")), "R-W05");
    }

    @Test
    void a_stopped_movement_is_kept_with_the_case_once_for_each_name_and_content_R_W07() {
        Stockroom stock = stockroom("RCS3");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        coordinate(recalling.open());
        coordinate(recalling.confirm());

        refused(scenario.when(stock.ship("M-1", "3"), Role.RECEIVER, "rita"), "R-W05");
        refused(scenario.when(stock.ship("M-1", "3"), Role.RECEIVER, "rita"), "R-W05");
        refused(scenario.when(stock.ship("M-1", "4"), Role.RECEIVER, "rita"), "R-W05");

        assertThat(recalling.events(store, MovementStopped.class))
                .extracting(MovementStopped::stopped)
                .hasSize(2)
                .first()
                .satisfies(each -> {
                    assertThat(each.movement()).isEqualTo(stock.movement("M-1"));
                    assertThat(each.kind()).isEqualTo(MovementKind.SHIPMENT);
                    assertThat(each.deliveries()).containsExactly(stock.delivery("R-1"));
                    assertThat(each.quantity()).isEqualTo(Quantity.of(3));
                    assertThat(each.customer()).isEqualTo(new CustomerCode("C-1"));
                    assertThat(each.actor()).isEqualTo("rita");
                });
        assertThat(store.readEvents(recalling.recall().stream()).asStream())
                .last()
                .satisfies(each -> assertThat(each.getMetaData()).containsEntry("actor", "recall-watch"));
    }

    @Test
    void covered_stock_is_neither_released_nor_freed_from_a_hold_R_W05() {
        Stockroom stock = stockroom("RCS4");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(new ChangeQualityPreferences(stock.site().location(), new QualityPreferences(true, true)));
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        judge(new ReleaseStock(
                        stock.movement("M-0"),
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        Quantity.of(4),
                        null,
                        CODE,
                        REASON))
                .accepted();
        judge(new HoldStock(
                        stock.movement("M-1"),
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        Quantity.of(2),
                        null,
                        CODE,
                        REASON))
                .accepted();
        coordinate(recalling.open());
        coordinate(recalling.confirm());

        refused(
                judge(new ReleaseStock(
                        stock.movement("M-2"),
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        null,
                        null,
                        CODE,
                        REASON)),
                "R-W05");
        refused(
                judge(new LiftHold(
                        stock.movement("M-3"),
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        null,
                        null,
                        CODE,
                        REASON)),
                "R-W05");

        assertThat(recalling.events(store, MovementStopped.class))
                .extracting(each -> each.stopped().kind())
                .containsExactly(MovementKind.RELEASE, MovementKind.HOLD_LIFTED);
    }

    @Test
    void every_verdict_is_recalled_and_comes_back_and_what_was_held_waits_again_R_W06_R_W08() {
        Stockroom stock = stockroom("RCS5");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        judge(new HoldStock(
                        stock.movement("M-0"),
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        Quantity.of(4),
                        null,
                        CODE,
                        REASON))
                .accepted();
        coordinate(recalling.open());
        coordinate(recalling.confirm());
        assertThat(changes(stock, recall(recalling, stock, "M-1")))
                .containsExactlyInAnyOrder(
                        "R-1 A RELEASED -6", "R-1 A RECALLED 6", "R-1 A ON_HOLD -4", "R-1 A RECALLED 4");
        refused(recall(recalling, stock, "M-2"), "R-S06");
        refused(lift(recalling, stock, "M-3", stock.delivery("R-1")), "R-S06", "R-W08");

        coordinate(recalling.close());

        assertThat(changes(stock, lift(recalling, stock, "M-4", null)))
                .containsExactlyInAnyOrder(
                        "R-1 A RECALLED -6", "R-1 A RELEASED 6", "R-1 A RECALLED -4", "R-1 A QUARANTINED 4");
        refused(recall(recalling, stock, "M-5"), "R-S06");
    }

    @Test
    void a_recall_stops_only_what_it_covers_R_W08() {
        Stockroom stock = stockroom("RCS6");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON.minusDays(1)), stock.delivery("R-2", "5", RECEIVED_ON));
        coordinate(recalling.open());
        coordinate(recalling.exclude("L-1", stock.delivery("R-2")));
        refused(recall(recalling, stock, "M-0"), "R-S06");
        coordinate(recalling.confirm());

        assertThat(changes(stock, recall(recalling, stock, "M-1")))
                .containsExactly("R-1 A RELEASED -10", "R-1 A RECALLED 10");
        refused(
                scenario.when(
                        recallStock(recalling.recall(), stock, "M-2", stock.delivery("R-2")), Role.RECALL_COORDINATOR),
                "R-W08",
                "R-S06");
        refused(
                scenario.when(recallStock(recalling.recall("NONE"), stock, "M-3", null), Role.RECALL_COORDINATOR),
                "R-X02",
                "R-S06");
    }

    @Test
    void what_is_received_or_comes_back_while_a_recall_covers_it_is_recalled_at_once_R_W09() {
        Stockroom stock = stockroom("RCS7");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.ship("M-0", "4"));
        coordinate(recalling.open());
        coordinate(recalling.confirm());

        When received = scenario.when(stock.delivery("R-2", "7", RECEIVED_ON));
        assertThat(received.accepted().events(StockRecalled.class))
                .singleElement()
                .satisfies(each -> {
                    assertThat(stock.changes(each.changes())).containsExactly("R-2 A RELEASED -7", "R-2 A RECALLED 7");
                    assertThat(each.document().recall()).isEqualTo(recalling.recall());
                });
        assertThat(changes(stock, scenario.when(stock.returned("M-1", "3", "C-1"))))
                .containsExactly("R-1 A RECALLED 3");
        assertThat(changes(stock, scenario.when(stock.adjust("M-2", AdjustmentDirection.UP, "1"))))
                .containsExactly("R-2 A RECALLED 1");
    }

    @Test
    void recalled_stock_is_moved_sent_back_and_destroyed_R_W05() {
        Stockroom stock = stockroom("RCS8");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        coordinate(recalling.open());
        coordinate(recalling.confirm());
        recall(recalling, stock, "M-0").accepted();

        assertThat(changes(stock, scenario.when(stock.transfer("M-1", "2"))))
                .containsExactly("R-1 A RECALLED -2", "R-1 B RECALLED 2");
        scenario.when(stock.sentBack("M-2", "3", null, QualityStatus.RECALLED)).accepted();
        scenario.when(stock.writeOff("M-3", "5", WriteOffCause.DESTROYED, null)).accepted();
    }

    @Test
    void a_recall_by_lot_number_follows_the_lot_to_its_later_numbers_R_W02_R_S17() {
        Stockroom stock = stockroom("RCS9");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        judge(new RenumberLot(stock.movement("N-1"), stock.site().item("X"), stock.lot(), new LotNumber("L-9"), REASON))
                .accepted();
        judge(new RenumberLot(
                        stock.movement("N-2"),
                        stock.site().item("X"),
                        new LotNumber("L-9"),
                        new LotNumber("L-10"),
                        REASON))
                .accepted();
        coordinate(recalling.open(recalling.recall(), Recalling.of(stock.site().item("X"), "L-1")));
        coordinate(recalling.confirm());

        When received = scenario.when(stock.delivery("R-2", "7", "L-10", RECEIVED_ON));

        assertThat(received.accepted().events(StockRecalled.class)).hasSize(1);
        assertThat(changes(
                        stock,
                        scenario.when(
                                recallStock(recalling.recall(), stock, "M-1", null, new LotNumber("L-10")),
                                Role.RECALL_COORDINATOR)))
                .containsExactly("R-1 A RELEASED -10", "R-1 A RECALLED 10");
    }

    @Test
    void covered_stock_that_goes_into_another_lot_takes_its_recall_along_R_W09() {
        Stockroom stock = stockroom("RCS10");
        Recalling recalling = new Recalling(stock.site());
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "5", "L-2", RECEIVED_ON));
        coordinate(recalling.open(recalling.recall(), Recalling.of(stock.site().item("X"), "L-1")));
        coordinate(recalling.confirm());

        When corrected = scenario.when(stock.toLot("M-1", "4", "L-2"));

        assertThat(corrected.accepted().events(StockMovedFromOtherLot.class))
                .singleElement()
                .satisfies(each -> assertThat(stock.changes(each.changes())).containsExactly("R-1 A RECALLED 4"));
    }

    @Test
    void untracked_stock_that_comes_into_a_covered_lot_is_recalled_R_W09() {
        Site site = new Site("RCS11");
        Stockroom stock = new Stockroom(site);
        Recalling recalling = new Recalling(site);
        scenario.given(site.premises())
                .given(
                        site.untracked("X"),
                        site.delivery("R-1", site.line(1, "X", "3", site.to("A", "3"))),
                        new com.lotledger.api.item.ItemCommand.EnableLotTracking(site.item("X")),
                        new com.lotledger.api.lot.LotCommand.CreateLot(
                                site.item("X"), stock.lot(), null, Site.VENDOR, null));
        coordinate(recalling.open());
        coordinate(recalling.confirm());

        assertThat(scenario.when(stock.untracked("M-1", "3", null)).accepted().events(UntrackedStockTakenIn.class))
                .singleElement()
                .satisfies(each -> assertThat(each.changes())
                        .extracting(change -> change.status().status())
                        .containsExactly(QualityStatus.RECALLED));
    }

    @Test
    void whoever_races_with_the_confirmation_ships_before_it_or_not_at_all_and_nothing_stays_unheld_R_W04()
            throws Exception {
        for (int round = 0; round < 10; round++) {
            Stockroom stock = stockroom("RCR" + round);
            Recalling recalling = new Recalling(stock.site());
            scenario.given(stock.delivery("R-0", "100", RECEIVED_ON));
            coordinate(recalling.open());

            List<Object> outcomes = Race.outcomes(8, racer -> switch (racer % 4) {
                case 0 ->
                    racer == 0
                            ? scenario.send(recalling.confirm(), Role.RECALL_COORDINATOR)
                            : scenario.send(stock.delivery("R-" + racer, "5", RECEIVED_ON), Role.RECEIVER);
                case 1 -> scenario.send(stock.delivery("R-" + racer, "5", RECEIVED_ON), Role.RECEIVER);
                default -> scenario.send(stock.ship("M-" + racer, "1"), Role.RECEIVER);
            });

            assertThat(outcomes)
                    .filteredOn(Throwable.class::isInstance)
                    .allSatisfy(each -> assertThat(each)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.violations())
                                            .extracting(Violation::rule)
                                            .contains("R-W05")));
            refused(scenario.when(stock.ship("M-LATE", "1")), "R-W05");
            scenario.when(recallStock(recalling.recall(), stock, "M-HOLD", null), Role.RECALL_COORDINATOR);
            refused(
                    scenario.when(stock.ship("M-LATER", "1", "C-1", null, null, "for analysis"), Role.QUALITY),
                    "R-W05");
            refused(recall(recalling, stock, "M-AGAIN"), "R-S06");
        }
    }

    private void coordinate(Object command) {
        scenario.when(command, Role.RECALL_COORDINATOR).accepted();
    }

    private When judge(Object command) {
        return scenario.when(command, Role.QUALITY, "quinn");
    }

    private When recall(Recalling recalling, Stockroom stock, String name) {
        return scenario.when(recallStock(recalling.recall(), stock, name, null), Role.RECALL_COORDINATOR);
    }

    private static RecallStock recallStock(
            RecallId recall, Stockroom stock, String name, @Nullable DeliveryId delivery) {
        return recallStock(recall, stock, name, delivery, stock.lot());
    }

    private static RecallStock recallStock(
            RecallId recall, Stockroom stock, String name, @Nullable DeliveryId delivery, LotNumber lot) {
        return new RecallStock(
                stock.movement(name), recall, stock.site().item("X"), lot, delivery, null, null, null, CODE, REASON);
    }

    private When lift(Recalling recalling, Stockroom stock, String name, @Nullable DeliveryId delivery) {
        return scenario.when(
                new LiftRecall(
                        stock.movement(name),
                        recalling.recall(),
                        stock.site().item("X"),
                        stock.lot(),
                        delivery,
                        null,
                        null,
                        null,
                        CODE,
                        REASON),
                Role.RECALL_COORDINATOR);
    }

    /** Refused for these rules among others; only the case keeps anything of it. */
    private static void refused(When when, String... rules) {
        assertThat(when.refusal()).as("refusal").isNotNull();
        assertThat(Objects.requireNonNull(when.refusal()).violations())
                .extracting(Violation::rule)
                .contains(rules);
        assertThat(when.events()).allMatch(MovementStopped.class::isInstance);
    }

    private static List<String> changes(Stockroom stock, When when) {
        return stock.changes(when.answered(RecordedMovement.class));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
