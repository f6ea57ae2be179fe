package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionFactorTest {

    @ParameterizedTest
    @CsvSource({
        "12, 2, 24",
        "1, 7.5, 7.5",
        "0.005, 200, 1",
        "20, 1.5, 30",
        "0.45359237, 10, 4.535924",
        "100, 0, 0",
        "999999999, 1, 999999999"
    })
    void stock_grows_by_the_quantity_times_the_factor_R_L01(String factor, String received, String stock) {
        assertThat(ConversionFactor.of(factor).toStock(Quantity.of(received))).isEqualTo(Quantity.of(stock));
    }

    @ParameterizedTest
    @CsvSource({"0.0000005, 1, 0.000001", "0.0000004, 1, 0", "0.3333333333333333, 3, 1", "1.0000015, 1, 1.000002"})
    void a_conversion_is_rounded_half_up_at_six_decimals_R_L13(String factor, String received, String stock) {
        assertThat(ConversionFactor.of(factor).toStock(Quantity.of(received))).isEqualTo(Quantity.of(stock));
    }

    @Test
    void what_needs_no_more_than_six_decimals_is_not_rounded_R_L13() {
        assertThat(ConversionFactor.of("0.000001").toStock(Quantity.of(3))).isEqualTo(Quantity.of("0.000003"));
    }

    @Test
    void a_conversion_beyond_the_largest_quantity_is_refused_R_L02() {
        ConversionFactor factor = ConversionFactor.of("999999999");
        Refused.by(() -> factor.toStock(Quantity.of(10_000_000)), "R-L02");
    }

    @ParameterizedTest
    @CsvSource({"200, 0.005", "0.005, 200", "1, 1", "3, 0.3333333333333333", "0.0000000000000001, 10000000000000000"})
    void the_way_back_is_the_inverse_to_sixteen_decimals_R_L04(String factor, String inverse) {
        assertThat(ConversionFactor.of(factor).inverse()).isEqualByComparingTo(new BigDecimal(inverse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "", "-1", "1e3", "1,5", "1000000000", "0.00000000000000001", ".5", "1."})
    void a_factor_is_refused_unless_it_is_above_zero_and_a_plain_decimal_within_limits_R_L01(String typed) {
        Refused.by(() -> ConversionFactor.of(typed), "R-L01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1E+9", "1E-17"})
    void a_computed_factor_keeps_to_the_same_limits_R_L01(String factor) {
        Refused.by(() -> new ConversionFactor(new BigDecimal(factor)), "R-L01");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_no_factor_R_L01() {
        Refused.by(() -> ConversionFactor.of(null), "R-L01");
    }

    @Test
    void equal_factors_are_equal_however_they_were_typed_R_L01() {
        assertThat(ConversionFactor.of("20.0"))
                .isEqualTo(ConversionFactor.of("20"))
                .hasToString("20");
        assertThat(new ConversionFactor(new BigDecimal("2E+1"))).isEqualTo(ConversionFactor.of("20"));
        assertThat(ConversionFactor.ONE).isEqualTo(ConversionFactor.of("1.000"));
    }
}
