package com.lotledger.api.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;

class ShelfLifeTest {

    @Test
    void an_item_may_ask_for_no_days_at_all_R_S21_R_S22_R_S23() {
        assertThat(ShelfLife.NONE).isEqualTo(new ShelfLife(null, false, null, false, null));
    }

    @Test
    void an_item_asks_for_0_to_36500_days_R_S21_R_S22_R_S23() {
        assertThat(new ShelfLife(0, true, 0, true, 0).daysAtReceipt()).isZero();
        assertThat(new ShelfLife(36_500, true, 36_500, true, 36_500).daysAtShipment())
                .isEqualTo(36_500);
        Refused.by(() -> new ShelfLife(-1, true, -1, true, -1), "R-S21", "R-S22", "R-S23");
        Refused.by(() -> new ShelfLife(36_501, true, 36_501, true, 36_501), "R-S21", "R-S22", "R-S23");
    }
}
