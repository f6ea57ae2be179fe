package com.lotledger.command.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandScenario.When;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class UntrackedStockIntoLotTest {

    private final CommandScenario scenario;

    UntrackedStockIntoLotTest(@Autowired CommandScenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void stock_without_a_lot_comes_into_one_as_a_delivery_in_quarantine_R_S16_R_A10() {
        Stockroom stock = stockroom("UNTR1", Site.VENDOR);

        When moved = scenario.when(stock.untracked("M-1", "4", null));

        assertThat(stock.changes(moved.answered(RecordedMovement.class))).containsExactly("M-1 A QUARANTINED 4");
        assertThat(moved.events(UntrackedStockTakenIn.class)).singleElement().satisfies(each -> {
            assertThat(each.delivery().id()).isEqualTo(new DeliveryId(new ReceiptId("UNTR1-M-1"), 0));
            assertThat(each.delivery().delivery().vendor()).isEqualTo(Site.VENDOR);
        });
        assertThat(moved.events(UntrackedStockMovedToLot.class))
                .singleElement()
                .satisfies(each -> assertThat(each.stockQuantity()).isEqualTo(Quantity.of("4")));
        assertThat(scenario.when(stock.untracked("M-1", "4", null))
                        .thenNothingHappens()
                        .answer())
                .isEqualTo(moved.answer());
        scenario.when(stock.untracked("M-2", "7", null)).refusedFor("R-S16 quantity");
        scenario.when(stock.untracked("M-3", "6", null)).accepted();
        scenario.when(stock.untracked("M-4", "1", null)).refusedFor("R-S16 quantity");
    }

    @Test
    void a_lot_without_a_vendor_needs_one_named_R_S16() {
        Stockroom stock = stockroom("UNTR2", null);

        scenario.when(stock.untracked("M-1", "11", null)).refusedFor("R-S16 vendor", "R-S16 quantity");
        scenario.when(stock.untracked("M-2", "1", "V-7")).accepted();
    }

    @Test
    void the_vendor_is_the_one_of_the_lot_R_X13() {
        Stockroom stock = stockroom("UNTR3", Site.VENDOR);

        scenario.when(stock.untracked("M-1", "1", "V-7")).refusedFor("R-X13 lotNumber");
    }

    private Stockroom stockroom(String name, @Nullable VendorCode vendor) {
        Site site = new Site(name);
        Stockroom stock = new Stockroom(site);
        scenario.given(site.premises())
                .given(
                        site.untracked("X"),
                        site.delivery("R-1", site.line(1, "X", "10", site.to("A", "10"))),
                        new EnableLotTracking(site.item("X")),
                        new CreateLot(site.item("X"), stock.lot(), null, vendor, null));
        return stock;
    }
}
