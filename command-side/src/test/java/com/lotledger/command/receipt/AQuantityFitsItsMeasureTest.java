package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.BOX;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AQuantityFitsItsMeasureTest {

    private static final PurchaseMeasure TWO_DECIMALS = new PurchaseMeasure(BOX, ConversionFactor.ONE, 2);

    @Test
    void the_decimals_of_the_measure_are_the_limit_R_G03() {
        assertThat(check("1.12", false)).isEmpty();
        assertThat(check("1.123", false)).containsExactly("R-G03 quantity");
        assertThat(check("1.123", true)).isEmpty();
    }

    @Test
    void nothing_is_not_received_R_X19() {
        assertThat(check("0", false)).containsExactly("R-X19 quantity");
        assertThat(check("0.01", false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_quality_and_administrators_enter_more_decimals_R_G03(Role role) {
        Sender sender = new Sender("somebody", Set.of(role), LocalDate.of(2026, 3, 1));

        assertThat(violationsOf(found -> AQuantityFitsItsMeasure.checkRight(true, sender, found)))
                .isEqualTo(
                        role == Role.QUALITY || role == Role.ADMINISTRATOR ? List.of() : List.of("R-G03 moreDecimals"));
        assertThat(violationsOf(found -> AQuantityFitsItsMeasure.checkRight(false, sender, found)))
                .isEmpty();
    }

    private static List<String> check(String quantity, boolean moreDecimals) {
        return violationsOf(found ->
                AQuantityFitsItsMeasure.check("quantity", Quantity.of(quantity), TWO_DECIMALS, moreDecimals, found));
    }
}
