package com.lotledger.command.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntrackedStockTest {

    private static final BinCode BIN = new BinCode("A");
    private static final LocationCode HERE = new LocationCode("HERE");
    private static final LocationCode THERE = new LocationCode("THERE");

    @Test
    void what_is_received_adds_up_by_bin_and_location_R_A10() {
        UntrackedStock stock = UntrackedStock.NONE
                .received(List.of(portion("A", HERE, "2"), portion("B", HERE, "1")))
                .received(List.of(portion("A", HERE, "0.5"), portion("A", THERE, "4")));

        assertThat(stock.in(BIN))
                .extracting(each -> each.location() + " " + each.quantity())
                .containsExactlyInAnyOrder("HERE 2.5", "THERE 4");
    }

    @Test
    void what_came_into_a_lot_is_no_longer_untracked_R_S16() {
        UntrackedStock stock = UntrackedStock.NONE.received(List.of(portion("A", HERE, "2.5")));

        assertThat(stock.without(BIN, HERE, Quantity.of("1.5")).in(BIN))
                .extracting(UntrackedStock.Part::quantity)
                .allSatisfy(left -> assertThat(left).isEqualByComparingTo("1"));
        assertThat(stock.without(BIN, HERE, Quantity.of("2.5"))).isEqualTo(UntrackedStock.NONE);
    }

    private static ReceivedPortion portion(String bin, LocationCode location, String quantity) {
        return new ReceivedPortion(
                new AssignmentId("1-1"),
                new BinCode(bin),
                location,
                Quantity.of(quantity),
                Quantity.of(quantity),
                false);
    }
}
