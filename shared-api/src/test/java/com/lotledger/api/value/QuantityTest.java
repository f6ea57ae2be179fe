package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.000000, 0",
        "6.7500, 6.75",
        "100, 100",
        "000000000000007, 7",
        "0.000001, 0.000001",
        "999999999999999.999999, 999999999999999.999999"
    })
    void a_quantity_is_read_exactly_and_written_without_needless_zeros_R_L02(String typed, String written) {
        assertThat(Quantity.of(typed)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1.",
                ".5",
                "1,5",
                "1e3",
                "1 000",
                "0x1",
                "NaN",
                "٣",
                "0.1234567",
                "1000000000000000",
                "0000000000000001"
            })
    void a_quantity_is_refused_unless_it_is_a_plain_decimal_of_at_most_15_and_6_digits_R_L02(String typed) {
        Refused.by(() -> Quantity.of(typed), "R-L02");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_no_quantity_R_L02() {
        Refused.by(() -> Quantity.of((String) null), "R-L02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1E+15", "0.0000001"})
    void a_computed_quantity_keeps_to_the_same_limits_R_L02(String amount) {
        Refused.by(() -> new Quantity(new BigDecimal(amount)), "R-L02");
    }

    @Test
    void equal_amounts_are_equal_quantities_however_they_were_typed_R_L02() {
        assertThat(Quantity.of("6.750")).isEqualTo(Quantity.of("6.75")).hasSameHashCodeAs(Quantity.of("6.75"));
        assertThat(Quantity.of("1000")).isEqualTo(Quantity.of(1000)).hasSameHashCodeAs(Quantity.of(1000));
        assertThat(Quantity.of("0.0")).isEqualTo(Quantity.ZERO).hasSameHashCodeAs(Quantity.ZERO);
        assertThat(new Quantity(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void sums_are_exact_R_L02() {
        assertThat(Quantity.of("0.1").plus(Quantity.of("0.2"))).isEqualTo(Quantity.of("0.3"));
        Quantity most = Quantity.of("999999999999999.999999");
        Refused.by(() -> most.plus(Quantity.of("0.000001")), "R-L02");
    }

    @Test
    void quantities_are_compared_by_amount_R_L02() {
        assertThat(Quantity.of("10")).isGreaterThan(Quantity.of("9.999999")).isEqualByComparingTo(Quantity.of("10.0"));
        assertThat(Quantity.of(2).exceeds(Quantity.of(1))).isTrue();
        assertThat(Quantity.of(2).exceeds(Quantity.of(2))).isFalse();
        assertThat(Quantity.of(1).exceeds(Quantity.of(2))).isFalse();
        assertThat(Quantity.ZERO.isPositive()).isFalse();
        assertThat(Quantity.of("0.000001").isPositive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "1.10, 1", "1.123, 3", "0.000001, 6"})
    void the_decimals_a_quantity_needs_are_counted_without_needless_zeros_R_G03(String typed, int decimals) {
        assertThat(Quantity.of(typed).decimals()).isEqualTo(decimals);
    }

    @Test
    void a_measure_has_0_to_6_decimals_R_L02() {
        assertThat(Quantity.canHave(null)).isTrue();
        assertThat(Quantity.canHave(0)).isTrue();
        assertThat(Quantity.canHave(6)).isTrue();
        assertThat(Quantity.canHave(-1)).isFalse();
        assertThat(Quantity.canHave(7)).isFalse();
    }
}
