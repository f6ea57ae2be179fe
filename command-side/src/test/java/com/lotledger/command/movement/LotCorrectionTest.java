package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockMovedToOtherLot;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class LotCorrectionTest {

    private final CommandScenario scenario;

    LotCorrectionTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void stock_booked_on_the_wrong_lot_goes_to_the_right_one_with_its_delivery_R_S15_R_J09() {
        Stockroom stock = stockroom("CORR1");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON), stock.delivery("R-2", "1", "L-2", RECEIVED_ON));

        When moved = scenario.when(stock.toLot("M-1", "4", "L-2"));

        assertThat(stock.changes(moved.answered(RecordedMovement.class))).containsExactly("R-1 A RELEASED -4");
        assertThat(moved.events(StockMovedToOtherLot.class))
                .singleElement()
                .satisfies(each -> assertThat(each.document().otherLot()).isEqualTo(new LotNumber("L-2")));
        assertThat(moved.events(StockMovedFromOtherLot.class)).singleElement().satisfies(each -> {
            assertThat(each.lotNumber()).isEqualTo(new LotNumber("L-2"));
            assertThat(each.document().otherLot()).isEqualTo(stock.lot());
            assertThat(stock.changes(each.changes())).containsExactly("R-1 A RELEASED 4");
            assertThat(each.deliveries()).singleElement().satisfies(travelling -> {
                assertThat(travelling.id()).isEqualTo(stock.delivery("R-1"));
                assertThat(travelling.postedBy()).isEqualTo("rita");
            });
        });
        assertThat(scenario.when(stock.toLot("M-1", "4", "L-2"))
                        .thenNothingHappens()
                        .answer())
                .isEqualTo(moved.answer());
        scenario.when(stock.toLot("M-1", "4", "L-3")).refusedFor("R-X01 movement");
    }

    @Test
    void the_right_lot_exists_and_is_another_one_R_S15_R_X02() {
        Stockroom stock = stockroom("CORR2");
        scenario.given(stock.delivery("R-1", "10", RECEIVED_ON));

        scenario.when(stock.toLot("M-1", "11", "L-9")).refusedFor("R-X02 toLotNumber", "R-S02 quantity");
        scenario.when(stock.toLot("M-2", "1", "L-1")).refusedFor("R-S15 toLotNumber");
    }

    @Test
    void stock_does_not_come_to_a_lot_of_another_vendor_R_S15() {
        Stockroom stock = stockroom("CORR3");
        scenario.given(
                stock.delivery("R-1", "10", RECEIVED_ON),
                lot(stock, "L-2", new VendorCode("V-2")),
                lot(stock, "L-3", null));

        scenario.when(stock.toLot("M-1", "1", "L-2")).refusedFor("R-S15 toLotNumber");
        scenario.when(stock.toLot("M-2", "1", "L-3")).accepted();
    }

    @Test
    void an_open_conflict_of_expiry_travels_unless_the_other_lot_has_the_date_that_was_told_R_S20() {
        Stockroom stock = stockroom("CORR4");
        LocalDate told = Stockroom.NEXT_YEAR.plusDays(7);
        scenario.given(
                stock.delivery("R-1", "10", RECEIVED_ON),
                stock.deliveryGoodUntil("R-2", "5", told),
                lot(stock, "L-2", Site.VENDOR),
                lotGoodUntil(stock, "L-3", Site.VENDOR, told));

        assertThat(scenario.when(stock.toLot("M-1", "1", "L-2", stock.delivery("R-2")))
                        .events(LotExpiryConflictRaised.class))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.lotNumber()).isEqualTo(new LotNumber("L-2"));
                    assertThat(each.told()).isEqualTo(told);
                });
        assertThat(scenario.when(stock.toLot("M-2", "1", "L-2", stock.delivery("R-2")))
                        .accepted()
                        .events(LotExpiryConflictRaised.class))
                .as("it is open already")
                .isEmpty();
        assertThat(scenario.when(stock.toLot("M-3", "1", "L-3", stock.delivery("R-2")))
                        .accepted()
                        .events(LotExpiryConflictRaised.class))
                .isEmpty();
    }

    private static CreateLot lot(Stockroom stock, String number, @Nullable VendorCode vendor) {
        return lotGoodUntil(stock, number, vendor, Stockroom.NEXT_YEAR);
    }

    private static CreateLot lotGoodUntil(
            Stockroom stock, String number, @Nullable VendorCode vendor, LocalDate expiresOn) {
        return new CreateLot(
                stock.site().item("X"),
                new LotNumber(number),
                null,
                vendor,
                new LotProfile(null, null, null, expiresOn, null));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
