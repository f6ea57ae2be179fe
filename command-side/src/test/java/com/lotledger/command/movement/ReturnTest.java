package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.lot.LotEvent.StockReturnedToVendor;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class ReturnTest {

    private final CommandScenario scenario;

    ReturnTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void customers_return_at_most_what_was_shipped_to_them_into_quarantine_R_S13_R_O04() {
        Stockroom stock = stockroom("RET1");
        scenario.given(
                stock.delivery("R-OLD", "3", RECEIVED_ON.minusDays(5)),
                stock.delivery("R-NEW", "10", RECEIVED_ON),
                stock.ship("M-1", "5", "C-1", null, null, null),
                stock.ship("M-2", "2", "C-2", null, null, null));

        When returned = scenario.when(stock.returned("M-3", "4", "C-1", "B", null));

        assertThat(stock.changes(returned.answered(RecordedMovement.class)))
                .containsExactly("R-OLD B QUARANTINED 3", "R-NEW B QUARANTINED 1");
        assertThat(returned.events(StockReturnedByCustomer.class)).hasSize(1);
        scenario.when(stock.returned("M-4", "2", "C-1")).refusedFor("R-S13 quantity");
        scenario.when(stock.returned("M-5", "1", "C-3")).refusedFor("R-S13 quantity");
        scenario.when(stock.returned("M-6", "1", "C-1", "A", stock.delivery("R-OLD")))
                .refusedFor("R-S13 quantity");
        scenario.when(stock.returned("M-7", "1", "C-1", "A", stock.delivery("R-NEW")))
                .accepted();
        scenario.when(stock.returned("M-8", "1", "C-1")).refusedFor("R-S13 quantity");
    }

    @Test
    void a_return_told_again_is_answered_as_before_and_its_reason_belongs_to_it_R_X01() {
        Stockroom stock = stockroom("RET2");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON), stock.ship("M-1", "3"));
        ReturnStockFromCustomer told = stock.returned("M-2", "1", "C-1");
        RecordedMovement first = scenario.when(told).answered(RecordedMovement.class);

        assertThat(scenario.when(told).thenNothingHappens().answered(RecordedMovement.class))
                .isEqualTo(first);
        scenario.when(new ReturnStockFromCustomer(
                        told.movement(),
                        told.item(),
                        told.lotNumber(),
                        told.quantity(),
                        told.measure(),
                        told.bin(),
                        told.customer(),
                        told.delivery(),
                        told.movedOn(),
                        told.documentNumber(),
                        new Reason("another reason")))
                .refusedFor("R-X01 movement");
    }

    @Test
    void a_return_goes_into_a_bin_that_may_hold_it_R_B14_R_S13() {
        Stockroom stock = stockroom("RET3");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON), stock.ship("M-1", "1"));

        scenario.when(stock.returned("M-2", "2", "C-1", "OUT", stock.delivery("R-9")))
                .refusedFor("R-B14 bin", "R-X02 delivery", "R-S13 quantity");
    }

    @Test
    void stock_goes_back_to_the_vendor_who_delivered_it_R_S01() {
        Stockroom stock = stockroom("RET4");
        scenario.given(stock.delivery("R-1", "3", RECEIVED_ON));

        When sent = scenario.when(stock.sentBack("M-1", "2", null, null));

        assertThat(stock.changes(sent.answered(RecordedMovement.class))).containsExactly("R-1 A RELEASED -2");
        assertThat(sent.events(StockReturnedToVendor.class))
                .singleElement()
                .satisfies(each -> assertThat(each.document().vendor()).isEqualTo(Site.VENDOR));
        assertThat(scenario.when(stock.sentBack("M-1", "2", null, null))
                        .thenNothingHappens()
                        .answer())
                .isEqualTo(sent.answer());
        scenario.when(stock.sentBack("M-2", "2", null, null)).refusedFor("R-S02 quantity");
    }

    @Test
    void stock_of_several_vendors_goes_back_delivery_by_delivery_R_S24() {
        Stockroom stock = stockroom("RET5");
        scenario.given(
                new CreateLot(
                        stock.site().item("X"),
                        stock.lot(),
                        null,
                        null,
                        new LotProfile(null, null, null, Stockroom.NEXT_YEAR, null)),
                stock.delivery("R-1", "3", RECEIVED_ON),
                stock.deliveryOf(new VendorCode("V-2"), "R-2", "3"));

        scenario.when(stock.sentBack("M-1", "4", null, null)).refusedFor("R-S24 delivery");
        When sent = scenario.when(stock.sentBack("M-2", "2", stock.delivery("R-2"), null));
        assertThat(sent.events(StockReturnedToVendor.class))
                .singleElement()
                .satisfies(each -> assertThat(each.document().vendor()).isEqualTo(new VendorCode("V-2")));
    }

    private Stockroom stockroom(String name) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return new Stockroom(site);
    }
}
