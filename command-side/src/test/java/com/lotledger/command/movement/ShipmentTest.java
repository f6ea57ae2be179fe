package com.lotledger.command.movement;

import static com.lotledger.command.testing.CommandScenario.TODAY;
import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.ChangeShelfLife;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.lot.LotEvent.ShipmentOverridden;
import com.lotledger.api.lot.LotEvent.ShortDatedLotShipped;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Warning;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ShipmentTest {

    private final CommandScenario scenario;

    ShipmentTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void released_stock_goes_to_the_customer_oldest_delivery_first_R_S10_R_S01() {
        Stockroom stock = stockroom("SHIP1");
        scenario.given(
                stock.delivery("R-NEW", "10", RECEIVED_ON), stock.delivery("R-OLD", "3", RECEIVED_ON.minusDays(5)));

        When shipped = scenario.when(stock.ship("M-1", "5"), Role.RECEIVER);

        assertThat(stock.changes(shipped.answered(RecordedMovement.class)))
                .containsExactly("R-OLD A RELEASED -3", "R-NEW A RELEASED -2");
        assertThat(shipped.events(StockShipped.class)).singleElement().satisfies(each -> {
            assertThat(Objects.requireNonNull(each.document().customer()).contact())
                    .isEqualTo("+1 555 0100");
            assertThat(each.document().order()).isEqualTo("SO-1");
        });
        assertThat(scenario.when(stock.ship("M-1", "5")).thenNothingHappens().answered(RecordedMovement.class))
                .isEqualTo(shipped.answer());
        scenario.when(stock.ship("M-1", "5", "C-2", null, null, null)).refusedFor("R-X01 movement");
        scenario.when(stock.ship("M-2", "9")).refusedFor("R-S02 quantity");
        scenario.when(stock.ship("M-3", "8")).accepted();
        scenario.when(stock.ship("M-4", "1")).refusedFor("R-S02 quantity");
    }

    @Test
    void stock_that_is_not_released_stays_R_S10() {
        Stockroom stock = stockroom("SHIP2");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON));
        quarantined(stock, "4");

        scenario.when(stock.ship("M-1", "4")).refusedFor("R-S10 quantity");
        scenario.when(stock.ship("M-2", "8")).refusedFor("R-S02 quantity");
        assertThat(stock.changes(scenario.when(stock.ship("M-3", "3")).answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -3");
    }

    @Test
    void expired_stock_stays_and_its_last_good_day_is_good_R_S11_R_E14() {
        Stockroom stock = stockroom("SHIP3");
        scenario.given(stock.deliveryGoodUntil("R-1", "10", TODAY));

        scenario.when(stock.ship("M-1", "1", "C-1", null, TODAY.plusDays(1), null))
                .refusedFor("R-S11 lotNumber");
        scenario.when(stock.ship("M-2", "1", "C-1", null, TODAY, null)).accepted();
    }

    @Test
    void quality_lets_stock_leave_all_the_same_and_says_why_R_S12() {
        Stockroom stock = stockroom("SHIP4");
        scenario.given(stock.deliveryGoodUntil("R-1", "3", TODAY.minusDays(1)));
        quarantined(stock, "4");

        scenario.when(overriding(stock, "M-1", "5"), Role.RECEIVER).refusedFor("R-S12 override");
        When shipped = scenario.when(overriding(stock, "M-2", "5"), Role.QUALITY);

        assertThat(stock.changes(shipped.answered(RecordedMovement.class)))
                .containsExactly("R-1 A RELEASED -3", "R-1 A QUARANTINED -2");
        assertThat(shipped.events().getFirst()).isInstanceOfSatisfying(ShipmentOverridden.class, each -> {
            assertThat(each.rules()).containsExactly("R-S10", "R-S11");
            assertThat(each.reason()).isEqualTo("for analysis at the maker's");
        });
        assertThat(scenario.when(overriding(stock, "M-2", "5"), Role.RECEIVER)
                        .thenNothingHappens()
                        .answered(RecordedMovement.class))
                .isEqualTo(shipped.answer());
    }

    @Test
    void an_override_that_nothing_needs_is_no_override_R_S12() {
        Stockroom stock = stockroom("SHIP5");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON));

        assertThat(scenario.when(overriding(stock, "M-1", "1"), Role.QUALITY)
                        .accepted()
                        .events(ShipmentOverridden.class))
                .isEmpty();
    }

    @Test
    void a_short_dated_lot_ships_with_a_warning_or_not_at_all_R_S22() {
        Stockroom stock = stockroom("SHIP6");
        scenario.given(stock.deliveryGoodUntil("R-1", "10", TODAY.plusDays(10)), asking(stock, 10, true));
        scenario.when(stock.ship("M-1", "1")).accepted();
        scenario.given(asking(stock, 11, false));

        When warned = scenario.when(stock.ship("M-2", "1"));

        assertThat(warned.answered(RecordedMovement.class).warnings())
                .extracting(Warning::rule)
                .containsExactly("R-S22");
        assertThat(warned.events(ShortDatedLotShipped.class))
                .singleElement()
                .satisfies(each -> assertThat(List.of(each.daysLeft(), (long) each.minimumDays()))
                        .containsExactly(10L, 11L));

        scenario.given(asking(stock, 11, true));
        scenario.when(stock.ship("M-3", "1")).refusedFor("R-S22 lotNumber");
        assertThat(scenario.when(overriding(stock, "M-4", "1"), Role.QUALITY).events(ShipmentOverridden.class))
                .singleElement()
                .satisfies(each -> assertThat(each.rules()).containsExactly("R-S22"));
    }

    @Test
    void everything_that_is_wrong_with_a_shipment_is_told_at_once_R_S10_R_S11_R_S12() {
        Stockroom stock = stockroom("SHIP7");
        scenario.given(stock.deliveryGoodUntil("R-1", "3", TODAY.minusDays(1)));
        quarantined(stock, "4");

        scenario.when(stock.ship("M-1", "5")).refusedFor("R-S10 quantity", "R-S11 lotNumber");
    }

    @Test
    void an_override_on_an_earlier_day_takes_no_more_than_lay_there_R_S03_R_S12() {
        Stockroom stock = stockroom("SHIP8");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON));
        quarantined(stock, "4");

        scenario.when(stock.ship("M-1", "4", "C-1", null, RECEIVED_ON, "for analysis"), Role.QUALITY)
                .refusedFor("R-S03 movedOn");
    }

    private void quarantined(Stockroom stock, String quantity) {
        scenario.given(stock.adjust("M-Q", AdjustmentDirection.UP, quantity, "A", null, QualityStatus.QUARANTINED));
    }

    private static Object overriding(Stockroom stock, String name, String quantity) {
        return stock.ship(name, quantity, "C-1", null, null, "for analysis at the maker's");
    }

    private static ChangeShelfLife asking(Stockroom stock, @Nullable Integer days, boolean refuse) {
        return new ChangeShelfLife(stock.site().item("X"), new ShelfLife(null, false, days, refuse, null));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
