package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedQuantityTest {

    @ParameterizedTest
    @CsvSource({"-12.500000, -12.5", "0.000000, 0", "-0, 0", "100, 100", "1E+3, 1000", "0.000001, 0.000001"})
    void a_movement_is_written_exactly_and_without_needless_zeros_R_L02(String amount, String written) {
        assertThat(SignedQuantity.of(amount)).hasToString(written).isEqualTo(SignedQuantity.of(written));
    }

    @Test
    void sums_of_movements_are_exact_R_R10() {
        SignedQuantity sum =
                SignedQuantity.of("0.1").plus(SignedQuantity.of("0.2")).plus(SignedQuantity.of("-0.3"));
        assertThat(sum).isEqualTo(SignedQuantity.ZERO);
        assertThat(sum.isZero()).isTrue();
        assertThat(SignedQuantity.of("-0.000001").isZero()).isFalse();
    }

    @Test
    void movements_are_compared_by_amount() {
        assertThat(SignedQuantity.of("-2")).isLessThan(SignedQuantity.of("1"));
    }
}
