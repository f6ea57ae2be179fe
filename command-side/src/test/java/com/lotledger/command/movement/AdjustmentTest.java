package com.lotledger.command.movement;

import static com.lotledger.api.movement.AdjustmentDirection.DOWN;
import static com.lotledger.api.movement.AdjustmentDirection.UP;
import static com.lotledger.api.movement.QualityStatus.ON_HOLD;
import static com.lotledger.api.movement.QualityStatus.QUARANTINED;
import static com.lotledger.api.movement.QualityStatus.REJECTED;
import static com.lotledger.api.movement.QualityStatus.RELEASED;
import static com.lotledger.command.testing.CommandScenario.TODAY;
import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.StockAdjusted;
import com.lotledger.api.lot.LotEvent.StockWrittenOff;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Role;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class AdjustmentTest {

    private final CommandScenario scenario;

    AdjustmentTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void missing_stock_is_taken_out_and_found_stock_put_to_the_newest_delivery_R_Q01() {
        Stockroom stock = stockroom("ADJ1");
        scenario.given(
                stock.delivery("R-NEW", "10", RECEIVED_ON), stock.delivery("R-OLD", "3", RECEIVED_ON.minusDays(5)));

        When down = scenario.when(stock.adjust("M-1", DOWN, "4"));
        When up = scenario.when(stock.adjust("M-2", UP, "2"));

        assertThat(stock.changes(down.answered(RecordedMovement.class)))
                .containsExactly("R-OLD A RELEASED -3", "R-NEW A RELEASED -1");
        assertThat(stock.changes(up.answered(RecordedMovement.class))).containsExactly("R-NEW A RELEASED 2");
        assertThat(up.events(StockAdjusted.class)).hasSize(1);
        assertThat(scenario.when(stock.adjust("M-2", UP, "2"))
                        .thenNothingHappens()
                        .answer())
                .isEqualTo(up.answer());
        scenario.when(stock.adjust("M-2", DOWN, "2")).refusedFor("R-X01 movement");
        scenario.when(stock.adjust("M-3", DOWN, "12")).refusedFor("R-S02 quantity");
        assertThat(stock.changes(scenario.when(stock.adjust("M-4", UP, "1", "A", stock.delivery("R-OLD"), null))
                        .answered(RecordedMovement.class)))
                .as("nothing of it lies there")
                .containsExactly("R-OLD A QUARANTINED 1");
    }

    @Test
    void found_stock_of_a_bin_with_several_statuses_needs_one_named_R_S09() {
        Stockroom stock = stockroom("ADJ2");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.adjust("M-1", UP, "2", "A", null, QUARANTINED));

        scenario.when(stock.adjust("M-2", UP, "1")).refusedFor("R-S09 status");
        scenario.when(stock.adjust("M-3", UP, "1", "A", null, RELEASED), Role.RECEIVER)
                .accepted();
    }

    @Test
    void finding_stock_is_not_judging_it_R_S07() {
        Stockroom stock = stockroom("ADJ3");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        scenario.when(stock.adjust("M-1", UP, "1", "B", null, RELEASED)).refusedFor("R-S07 status");
        scenario.when(stock.adjust("M-2", UP, "1", "B", null, null)).accepted();
        scenario.when(stock.adjust("M-3", UP, "1", "B", null, REJECTED), Role.QUALITY)
                .accepted();
        scenario.when(stock.adjust("M-4", UP, "1", "B", null, ON_HOLD), Role.QUALITY)
                .accepted();
        scenario.when(stock.adjust("M-5", UP, "1", "B", null, RELEASED), Role.QUALITY)
                .accepted();
    }

    @Test
    void several_statuses_in_a_bin_need_one_named_unless_all_goes_R_S09() {
        Stockroom stock = stockroom("ADJ4");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON), stock.adjust("M-1", UP, "2", "A", null, QUARANTINED));

        scenario.when(stock.adjust("M-2", DOWN, "1")).refusedFor("R-S09 status");
        assertThat(stock.changes(scenario.when(stock.adjust("M-3", DOWN, "1", "A", null, QUARANTINED))
                        .answered(RecordedMovement.class)))
                .containsExactly("R-1 A QUARANTINED -1");
        assertThat(stock.changes(scenario.when(stock.transfer("M-4", "4")).answered(RecordedMovement.class)))
                .containsExactly(
                        "R-1 A RELEASED -3", "R-1 B RELEASED 3", "R-1 A QUARANTINED -1", "R-1 B QUARANTINED 1");
    }

    @Test
    void a_lot_without_deliveries_has_nothing_to_find_R_Q01() {
        Stockroom stock = stockroom("ADJ5");
        scenario.given(new CreateLot(
                stock.site().item("X"),
                stock.lot(),
                null,
                null,
                new LotProfile(null, null, null, Stockroom.NEXT_YEAR, null)));

        scenario.when(stock.adjust("M-1", UP, "1", "OUT", null, null)).refusedFor("R-X02 delivery", "R-B14 bin");
    }

    @Test
    void stock_is_written_off_for_expiry_only_when_it_has_expired_R_E12() {
        Stockroom stock = stockroom("ADJ6");
        scenario.given(stock.deliveryGoodUntil("R-1", "10", TODAY));

        scenario.when(stock.writeOff("M-1", "1", WriteOffCause.EXPIRY, TODAY)).refusedFor("R-E12 cause");
        When expired = scenario.when(stock.writeOff("M-2", "1", WriteOffCause.EXPIRY, TODAY.plusDays(1)));
        assertThat(expired.events(StockWrittenOff.class)).hasSize(1);
        assertThat(scenario.when(stock.writeOff("M-2", "1", WriteOffCause.EXPIRY, TODAY.plusDays(1)))
                        .thenNothingHappens()
                        .answer())
                .isEqualTo(expired.answer());
        scenario.when(stock.writeOff("M-3", "1", WriteOffCause.SAMPLE, TODAY)).accepted();
        scenario.when(stock.writeOff("M-4", "9", WriteOffCause.DAMAGE, null)).refusedFor("R-S02 quantity");
    }

    @Test
    void a_destruction_is_kept_with_its_witness_R_S14() {
        Stockroom stock = stockroom("ADJ7");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        assertThat(scenario.when(stock.writeOff("M-1", "10", WriteOffCause.DESTROYED, null))
                        .events(StockWrittenOff.class))
                .singleElement()
                .satisfies(each -> assertThat(each.document().witness()).isEqualTo("Walter Witness"));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
