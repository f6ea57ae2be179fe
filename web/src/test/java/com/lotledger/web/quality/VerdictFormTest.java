package com.lotledger.web.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VerdictFormTest {

    @Test
    void a_part_is_released_by_its_delivery_bin_and_quantity() {
        Judging command = read(Map.of("verdict", "RELEASE", "part", "2:A-01:DN/7", "quantity", "12.5"));

        assertThat(command).isInstanceOf(ReleaseStock.class);
        assertThat(command.bin()).isEqualTo(new BinCode("A-01"));
        assertThat(command.delivery()).hasToString("DN/7 line 2");
        assertThat(command.quantity()).isEqualTo(Quantity.of("12.5"));
    }

    @Test
    void without_a_part_a_verdict_is_about_the_whole_lot() {
        Judging command = read(Map.of("verdict", "HOLD", "part", "", "quantity", " "));

        assertThat(command.bin()).isNull();
        assertThat(command.delivery()).isNull();
        assertThat(command.quantity()).isNull();
    }

    @Test
    void lifting_a_recall_needs_the_case() {
        assertThat(read(Map.of("verdict", "LIFT_RECALL", "recall", "RC-1"))).isInstanceOf(LiftRecall.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(Map.of("verdict", "LIFT_RECALL")))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsExactly("recall"));
    }

    @Test
    void everything_that_is_missing_or_wrong_is_told_together_R_X03_R_X14() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> VerdictForm.command(
                        new ItemCode("PUMP"),
                        new LotNumber("A1"),
                        Map.of("movement", "V-1", "verdict", "PRAISE", "part", "A-01", "quantity", "many")))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(violation -> Objects.requireNonNull(violation.field()))
                        .containsExactly("verdict", "part", "quantity", "reasonCode", "reason"));
    }

    private static Judging read(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("movement", "V-1");
        all.put("reasonCode", "OK");
        all.put("reason", "Looked at");
        return VerdictForm.command(new ItemCode("PUMP"), new LotNumber("A1"), all);
    }
}
