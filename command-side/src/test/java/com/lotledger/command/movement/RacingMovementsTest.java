package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Site;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RacingMovementsTest {

    private static final int RACERS = 8;

    private final CommandScenario scenario;
    private final EventStore store;

    RacingMovementsTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void shipments_racing_for_the_last_units_never_ship_more_than_there_are_R_S02() throws Exception {
        Stockroom stock = stockroom("MRACE1");
        scenario.given(stock.delivery("R-1", "5", RECEIVED_ON));

        List<Object> outcomes = race(i -> stock.ship("M-" + i, "1"));

        assertThat(outcomes).filteredOn(RecordedMovement.class::isInstance).hasSize(5);
        assertRefusedFor(outcomes, "R-S02");
        assertThat(moved(stock, "L-1")).isEqualByComparingTo("-5");
    }

    @Test
    void movements_of_every_kind_racing_for_the_same_stock_leave_no_less_than_nothing_R_S02_R_S03() throws Exception {
        Stockroom stock = stockroom("MRACE2");
        scenario.given(stock.delivery("R-1", "6", RECEIVED_ON), stock.delivery("R-2", "1", "L-2", RECEIVED_ON));
        List<StockMovementCommand> racers = List.of(
                stock.ship("M-0", "2"),
                stock.transfer("M-1", "2"),
                stock.transfer("M-2", "2", RECEIVED_ON),
                stock.adjust("M-3", AdjustmentDirection.DOWN, "2"),
                stock.writeOff("M-4", "2", WriteOffCause.DAMAGE, null),
                stock.sentBack("M-5", "2", null, null),
                stock.toLot("M-6", "2", "L-2"),
                stock.ship("M-7", "2"));

        List<Object> outcomes = race(racers::get);

        assertThat(outcomes).filteredOn(RecordedMovement.class::isInstance).hasSize(3);
        assertRefusedFor(outcomes, "R-S02", "R-S03");
        scenario.when(stock.ship("M-8", "1")).refusedFor("R-S02 quantity");
    }

    @Test
    void one_movement_sent_by_many_at_once_is_recorded_once_R_X01() throws Exception {
        Stockroom stock = stockroom("MRACE3");
        scenario.given(stock.delivery("R-1", "100", RECEIVED_ON));

        List<Object> outcomes = race(i -> stock.ship("M-1", "3"));

        assertThat(new HashSet<>(outcomes)).hasSize(1);
        assertThat(moved(stock, "L-1")).isEqualByComparingTo("-3");
    }

    @Test
    void two_contents_racing_for_one_name_leave_one_winner_R_X01() throws Exception {
        Stockroom stock = stockroom("MRACE4");
        scenario.given(stock.delivery("R-1", "100", RECEIVED_ON));

        List<Object> outcomes = race(i -> stock.transfer("M-1", "" + (i + 1)));

        assertThat(outcomes).filteredOn(RecordedMovement.class::isInstance).hasSize(1);
        assertRefusedFor(outcomes, "R-X01");
    }

    @Test
    void returns_racing_for_one_shipment_bring_back_no_more_than_it_took_R_S13() throws Exception {
        Stockroom stock = stockroom("MRACE5");
        scenario.given(stock.delivery("R-1", "9", RECEIVED_ON), stock.ship("M-S", "3"));

        List<Object> outcomes = race(i -> stock.returned("M-" + i, "1", "C-1"));

        assertThat(outcomes).filteredOn(RecordedMovement.class::isInstance).hasSize(3);
        assertRefusedFor(outcomes, "R-S13");
    }

    @Test
    void corrections_between_two_lots_in_opposite_directions_do_not_block_each_other_R_S15() throws Exception {
        Stockroom stock = stockroom("MRACE6");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "10", "L-2", RECEIVED_ON));

        List<Object> outcomes = race(i -> i % 2 == 0
                ? stock.toLot("M-" + i, "2", "L-2")
                : other(stock.toLot("M-" + i, "2", "L-1"), new LotNumber("L-2")));

        assertThat(outcomes).allSatisfy(each -> assertThat(each).isInstanceOf(RecordedMovement.class));
        assertThat(moved(stock, "L-1")).isZero();
        assertThat(moved(stock, "L-2")).isZero();
    }

    @Test
    void untracked_stock_racing_into_a_lot_comes_in_once_R_S16() throws Exception {
        Site site = new Site("MRACE7");
        Stockroom stock = new Stockroom(site);
        scenario.given(site.premises())
                .given(
                        site.untracked("X"),
                        site.delivery("R-1", site.line(1, "X", "3", site.to("A", "3"))),
                        new EnableLotTracking(site.item("X")),
                        new CreateLot(site.item("X"), stock.lot(), null, Site.VENDOR, null));

        List<Object> outcomes = race(i -> stock.untracked("M-" + i, "1", null));

        assertThat(outcomes).filteredOn(RecordedMovement.class::isInstance).hasSize(3);
        assertRefusedFor(outcomes, "R-S16");
        assertThat(moved(stock, "L-1")).isEqualByComparingTo("3");
    }

    private static void assertRefusedFor(List<Object> outcomes, String... rules) {
        assertThat(outcomes)
                .filteredOn(each -> !(each instanceof RecordedMovement))
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.violations())
                                        .extracting(Violation::rule)
                                        .isSubsetOf(rules)));
    }

    private BigDecimal moved(Stockroom stock, String lot) {
        return store.readEvents(new LotId(stock.site().item("X"), new LotNumber(lot)).stream())
                .asStream()
                .map(each -> each.getPayload())
                .filter(StockMoved.class::isInstance)
                .map(StockMoved.class::cast)
                .flatMap(each -> each.changes().stream())
                .map(each -> each.quantity().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MoveStockToLot other(MoveStockToLot told, LotNumber from) {
        return new MoveStockToLot(
                told.movement(),
                told.item(),
                from,
                told.toLotNumber(),
                told.quantity(),
                told.measure(),
                told.bin(),
                told.delivery(),
                told.status(),
                told.movedOn(),
                told.documentNumber(),
                told.reason());
    }

    private List<Object> race(IntFunction<StockMovementCommand> racer) throws Exception {
        return Race.outcomes(RACERS, each -> scenario.send(racer.apply(each), Role.RECEIVER));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
