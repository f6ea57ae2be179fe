package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.StockReleased;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Site;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rita posts receipts; Quinn judges them. */
@CommandSideTest
class VerdictTest {

    private static final ReasonCode CODE = new ReasonCode("COA");
    private static final Reason REASON = new Reason("Certificate read");

    private final CommandScenario scenario;

    VerdictTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void quarantined_stock_is_released_in_part_and_rejected_in_part_R_S06() {
        Stockroom stock = quarantined("VERD1", "100");

        When released = judge(release(stock, "M-1", "90"));
        When rejected = judge(reject(stock, "M-2", null));

        assertThat(changes(stock, released)).containsExactly("R-1 A QUARANTINED -90", "R-1 A RELEASED 90");
        assertThat(released.events(StockReleased.class))
                .singleElement()
                .satisfies(each -> assertThat(stock.changes(each.changes()))
                        .containsExactly("R-1 A QUARANTINED -90", "R-1 A RELEASED 90"));
        assertThat(changes(stock, rejected)).containsExactly("R-1 A QUARANTINED -10", "R-1 A REJECTED 10");
        judge(release(stock, "M-3", null)).refusedFor("R-S06");
    }

    @Test
    void a_verdict_is_never_about_more_than_there_is_R_S02() {
        Stockroom stock = quarantined("VERD2", "100");

        judge(release(stock, "M-1", "101")).refusedFor("R-S02 quantity");
    }

    @Test
    void a_verdict_counts_in_measures_of_the_item_R_L01() {
        Stockroom stock = quarantined("VERD3", "100");

        When released = judge(new ReleaseStock(
                stock.movement("M-1"),
                stock.site().item("X"),
                stock.lot(),
                null,
                null,
                Quantity.of("2"),
                new Measure("BOX"),
                CODE,
                REASON));

        assertThat(changes(stock, released)).containsExactly("R-1 A QUARANTINED -40", "R-1 A RELEASED 40");
    }

    @Test
    void a_hold_stops_stock_of_every_verdict_and_gives_each_its_own_back_R_S06() {
        Stockroom stock = quarantined("VERD4", "10");
        judge(release(stock, "M-1", "4")).accepted();
        judge(reject(stock, "M-2", "5")).accepted();

        assertThat(changes(stock, judge(hold(stock, "M-3"))))
                .containsExactly(
                        "R-1 A QUARANTINED -1",
                        "R-1 A ON_HOLD 1",
                        "R-1 A RELEASED -4",
                        "R-1 A ON_HOLD 4",
                        "R-1 A REJECTED -5",
                        "R-1 A ON_HOLD 5");
        judge(hold(stock, "M-4")).refusedFor("R-S06");
        judge(release(stock, "M-5", null)).refusedFor("R-S06");
        assertThat(changes(stock, judge(lift(stock, "M-6"))))
                .containsExactly(
                        "R-1 A ON_HOLD -1",
                        "R-1 A QUARANTINED 1",
                        "R-1 A ON_HOLD -4",
                        "R-1 A RELEASED 4",
                        "R-1 A ON_HOLD -5",
                        "R-1 A REJECTED 5");
        judge(lift(stock, "M-7")).refusedFor("R-S06");
    }

    @Test
    void a_verdict_is_about_the_delivery_and_bin_it_names_R_S01() {
        Stockroom stock = stockroom("VERD5");
        scenario.given(
                stock.delivery("R-1", "10", RECEIVED_ON.minusDays(1)),
                stock.delivery("R-2", "10", RECEIVED_ON),
                stock.transfer("M-1", "4"));

        assertThat(changes(
                        stock,
                        judge(new HoldStock(
                                stock.movement("M-2"),
                                stock.site().item("X"),
                                stock.lot(),
                                stock.delivery("R-1"),
                                stock.bin("B"),
                                null,
                                null,
                                CODE,
                                REASON))))
                .containsExactly("R-1 B RELEASED -4", "R-1 B ON_HOLD 4");
        assertThat(changes(stock, judge(quarantine(stock, "M-3", "8"))))
                .containsExactly(
                        "R-1 A RELEASED -6", "R-1 A QUARANTINED 6", "R-2 A RELEASED -2", "R-2 A QUARANTINED 2");
        judge(new HoldStock(
                        stock.movement("M-4"),
                        stock.site().item("X"),
                        stock.lot(),
                        stock.delivery("R-9"),
                        null,
                        null,
                        null,
                        CODE,
                        REASON))
                .refusedFor("R-X02 delivery", "R-S06");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "QUALITY")
    void only_quality_judges_R_S07_R_X11(Role role) {
        Stockroom stock = new Stockroom(new Site("VERD6"));

        scenario.when(hold(stock, "M-1"), role).refusedFor("R-X11");
    }

    @Test
    void whoever_posted_a_receipt_does_not_release_it_unless_the_location_allows_it_R_S08() {
        Stockroom stock = quarantined("VERD7", "10");

        scenario.when(release(stock, "M-1", null), Role.QUALITY).refusedFor("R-S08 delivery");
        scenario.given(new ChangeQualityPreferences(stock.site().location(), new QualityPreferences(false, true)));
        scenario.when(release(stock, "M-1", null), Role.QUALITY).accepted();
    }

    @Test
    void stock_whose_expiry_is_in_conflict_is_not_released_R_S20() {
        Stockroom stock = quarantined("VERD8", "10");
        scenario.givenEvent(
                "Lot",
                new LotId(stock.site().item("X"), stock.lot()).stream(),
                3,
                new LotExpiryConflictRaised(
                        stock.site().item("X"),
                        stock.lot(),
                        stock.delivery("R-1"),
                        Stockroom.NEXT_YEAR,
                        Stockroom.NEXT_YEAR.plusDays(1)));

        judge(release(stock, "M-1", null)).refusedFor("R-S20 delivery");
        judge(reject(stock, "M-1", null)).accepted();
    }

    @Test
    void the_same_verdict_told_again_is_answered_as_before_R_X01() {
        Stockroom stock = quarantined("VERD9", "10");
        RecordedMovement first = judge(release(stock, "M-1", "4")).answered(RecordedMovement.class);

        assertThat(judge(release(stock, "M-1", "4")).thenNothingHappens().answered(RecordedMovement.class))
                .isEqualTo(first);
        judge(release(stock, "M-1", "5")).refusedFor("R-X01 movement");
        judge(reject(stock, "M-1", "4")).refusedFor("R-X01 movement");
    }

    @Test
    void of_two_verdicts_that_race_for_the_same_stock_one_wins_R_S02() throws Exception {
        Stockroom stock = quarantined("VERD10", "10");
        List<Judging> racing = List.of(
                release(stock, "M-1", "10"),
                reject(stock, "M-2", "10"),
                release(stock, "M-3", "10"),
                reject(stock, "M-4", "10"));

        List<When> ended = Race.outcomes(racing.size(), each -> judge(racing.get(each))).stream()
                .map(When.class::cast)
                .toList();

        assertThat(ended).filteredOn(each -> each.refusal() == null).hasSize(1);
        assertThat(ended)
                .filteredOn(each -> each.refusal() != null)
                .allSatisfy(each -> assertThat(Objects.requireNonNull(each.refusal())
                                .violations()
                                .getFirst()
                                .rule())
                        .isIn("R-S06", "R-X12"));
    }

    @Test
    void a_lot_that_does_not_exist_is_not_judged_R_X02() {
        Stockroom stock = stockroom("VERD11");

        judge(hold(stock, "M-1")).refusedFor("R-X02 lotNumber");
        assertThat(judge(hold(stock, "M-1")).events(StockMovementRecorded.class))
                .isEmpty();
    }

    private When judge(Judging verdict) {
        return scenario.when(verdict, Role.QUALITY, "quinn");
    }

    private static List<String> changes(Stockroom stock, When judged) {
        return stock.changes(judged.answered(RecordedMovement.class));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }

    /** With so much in quarantine, of one delivery. */
    private Stockroom quarantined(String name, String quantity) {
        Stockroom stock = stockroom(name);
        scenario.given(stock.delivery("R-1", quantity, RECEIVED_ON));
        judge(quarantine(stock, "M-0", null)).accepted();
        return stock;
    }

    private static ReleaseStock release(Stockroom stock, String name, @Nullable String quantity) {
        return new ReleaseStock(
                stock.movement(name),
                stock.site().item("X"),
                stock.lot(),
                null,
                null,
                quantity(quantity),
                null,
                CODE,
                REASON);
    }

    private static RejectStock reject(Stockroom stock, String name, @Nullable String quantity) {
        return new RejectStock(
                stock.movement(name),
                stock.site().item("X"),
                stock.lot(),
                null,
                null,
                quantity(quantity),
                null,
                CODE,
                REASON);
    }

    private static QuarantineStock quarantine(Stockroom stock, String name, @Nullable String quantity) {
        return new QuarantineStock(
                stock.movement(name),
                stock.site().item("X"),
                stock.lot(),
                null,
                null,
                quantity(quantity),
                null,
                CODE,
                REASON);
    }

    private static HoldStock hold(Stockroom stock, String name) {
        return new HoldStock(
                stock.movement(name), stock.site().item("X"), stock.lot(), null, null, null, null, CODE, REASON);
    }

    private static LiftHold lift(Stockroom stock, String name) {
        return new LiftHold(
                stock.movement(name), stock.site().item("X"), stock.lot(), null, null, null, null, CODE, REASON);
    }

    private static @Nullable Quantity quantity(@Nullable String quantity) {
        return quantity == null ? null : Quantity.of(quantity);
    }
}
