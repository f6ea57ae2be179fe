package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.Naming;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class RenamingTest {

    private static final Reason REASON = new Reason("The label was misread");

    private final CommandScenario scenario;

    RenamingTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_renumbered_lot_goes_on_under_its_new_number_with_all_its_deliveries_R_S17() {
        Stockroom stock = stockroom("RENA1");
        scenario.given(
                stock.delivery("R-1", "10", RECEIVED_ON.minusDays(3)),
                stock.delivery("R-2", "5", RECEIVED_ON),
                stock.transfer("M-1", "4"));

        When renumbered = decide(renumber(stock, "M-2", "L-1A"));

        assertThat(stock.changes(renumbered.answered(RecordedMovement.class)))
                .containsExactlyInAnyOrder("R-1 A RELEASED -6", "R-1 B RELEASED -4", "R-2 A RELEASED -5");
        LotTookOver tookOver = renumbered.events(LotTookOver.class).getFirst();
        assertThat(stock.changes(tookOver.changes()))
                .containsExactlyInAnyOrder("R-1 A RELEASED 6", "R-1 B RELEASED 4", "R-2 A RELEASED 5");
        assertThat(tookOver.deliveries())
                .extracting(each -> each.id())
                .containsExactly(stock.delivery("R-1"), stock.delivery("R-2"));
        LotCreated created = renumbered.events(LotCreated.class).getFirst();
        assertThat(created.vendor()).isEqualTo(Site.VENDOR);
        assertThat(created.vendorName()).isEqualTo("Vendor One");
        assertThat(created.profile().expiresOn()).isEqualTo(Stockroom.NEXT_YEAR);
    }

    @Test
    void the_old_number_takes_no_more_commands_and_names_the_new_one_R_S17() {
        Stockroom stock = stockroom("RENA2");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        decide(renumber(stock, "M-1", "L-1A")).accepted();

        When refused = scenario.when(stock.transfer("M-2", "1"));

        assertThat(refused.refusal())
                .isNotNull()
                .satisfies(refusal -> assertThat(refusal.violations())
                        .anySatisfy(each -> assertThat(each.message()).contains("goes on as lot L-1A")));
        assertThat(refused.events()).isEmpty();
    }

    @Test
    void the_new_number_is_free_and_starts_with_a_letter_R_S18_R_D04() {
        Stockroom stock = stockroom("RENA3");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "10", "L-2", RECEIVED_ON));

        decide(renumber(stock, "M-1", "L-2")).refusedFor("R-S18 into");
        decide(renumber(stock, "M-1", "L-1")).refusedFor("R-S18 into");
        decide(renumber(stock, "M-1", "4711")).refusedFor("R-D04 into");
    }

    @Test
    void a_duplicate_is_merged_into_the_right_lot_R_S15_R_S17() {
        Stockroom stock = stockroom("RENA4");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "3", "L-2", RECEIVED_ON));

        When merged = decide(merge(stock, "M-1", "L-2", "L-1"));

        assertThat(stock.changes(merged.answered(RecordedMovement.class))).containsExactly("R-2 A RELEASED -3");
        assertThat(merged.events(LotReplaced.class)).hasSize(1);
        assertThat(stock.changes(scenario.when(stock.transfer("M-2", "13")).answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -10", "R-1 B RELEASED 10", "R-2 A RELEASED -3", "R-2 B RELEASED 3");
    }

    @Test
    void only_the_same_lot_is_merged_R_S15() {
        Stockroom stock = stockroom("RENA5");
        RecordDelivery other = stock.site()
                .delivery(
                        "R-2",
                        stock.site()
                                .line(1, "X", "3", stock.site().to("A", "3", "L-2", Stockroom.NEXT_YEAR.plusDays(1))));
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), other);

        decide(merge(stock, "M-1", "L-2", "L-1")).refusedFor("R-S15 into");
        decide(merge(stock, "M-2", "L-1", "L-1")).refusedFor("R-S15 into");
        decide(merge(stock, "M-3", "L-1", "L-9")).refusedFor("R-X02 into");
    }

    @Test
    void the_same_renumbering_told_again_is_answered_as_before_R_X01() {
        Stockroom stock = stockroom("RENA6");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));
        RecordedMovement first = decide(renumber(stock, "M-1", "L-1A")).answered(RecordedMovement.class);

        assertThat(decide(renumber(stock, "M-1", "L-1A")).thenNothingHappens().answered(RecordedMovement.class))
                .isEqualTo(first);
        decide(renumber(stock, "M-1", "L-1B")).refusedFor("R-X01 movement");
    }

    @Test
    void only_quality_changes_numbers_R_S07_R_X11() {
        Stockroom stock = new Stockroom(new Site("RENA7"));

        scenario.when(renumber(stock, "M-1", "L-1A"), Role.ADMINISTRATOR).refusedFor("R-X11");
        scenario.when(merge(stock, "M-1", "L-1", "L-2"), Role.RECEIVER).refusedFor("R-X11");
    }

    @Test
    void of_two_renumberings_that_race_one_wins_R_S17() throws Exception {
        Stockroom stock = stockroom("RENA8");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "10", "L-2", RECEIVED_ON));
        List<Naming> racing = List.of(
                renumber(stock, "M-1", "L-3"),
                new RenumberLot(
                        stock.movement("M-2"),
                        stock.site().item("X"),
                        new LotNumber("L-2"),
                        new LotNumber("L-3"),
                        REASON),
                merge(stock, "M-3", "L-1", "L-2"),
                merge(stock, "M-4", "L-2", "L-1"));

        List<When> ended = Race.outcomes(racing.size(), each -> decide(racing.get(each))).stream()
                .map(When.class::cast)
                .toList();

        // One takes the number and one of the lots may still be merged into the other, never both into each other.
        assertThat(ended).filteredOn(each -> each.refusal() == null).hasSizeBetween(1, 2);
    }

    private When decide(Naming command) {
        return scenario.when(command, Role.QUALITY, "quinn");
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }

    private static RenumberLot renumber(Stockroom stock, String name, String into) {
        return new RenumberLot(stock.movement(name), stock.site().item("X"), stock.lot(), new LotNumber(into), REASON);
    }

    private static MergeLot merge(Stockroom stock, String name, String duplicate, String into) {
        return new MergeLot(
                stock.movement(name), stock.site().item("X"), new LotNumber(duplicate), new LotNumber(into), REASON);
    }
}
