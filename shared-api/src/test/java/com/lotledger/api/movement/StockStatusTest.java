package com.lotledger.api.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StockStatusTest {

    @ParameterizedTest
    @EnumSource(
            value = QualityStatus.class,
            names = {"QUARANTINED", "RELEASED", "REJECTED"})
    void stock_on_hold_knows_the_status_it_goes_back_to_R_S06(QualityStatus verdict) {
        StockStatus held = new StockStatus(verdict, null).onHold();

        assertThat(held).isEqualTo(new StockStatus(QualityStatus.ON_HOLD, verdict));
        assertThat(held.verdict()).isEqualTo(verdict);
        assertThat(new StockStatus(verdict, null).verdict()).isEqualTo(verdict);
        assertThat(held).hasToString("ON_HOLD (was " + verdict + ")");
    }

    @Test
    void only_stopped_stock_has_a_status_before_R_S06() {
        assertThatThrownBy(() -> new StockStatus(QualityStatus.RELEASED, QualityStatus.QUARANTINED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StockStatus(QualityStatus.ON_HOLD, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StockStatus(QualityStatus.RECALLED, QualityStatus.ON_HOLD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_status_is_never_missing_R_X03() {
        Refused.by(() -> new StockStatus(null, null), "R-X03");
    }

    @Test
    void statuses_are_ordered_the_same_everywhere() {
        assertThat(StockStatus.QUARANTINED).isLessThan(StockStatus.RELEASED);
        assertThat(StockStatus.QUARANTINED.onHold()).isLessThan(StockStatus.RELEASED.onHold());
    }
}
