package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseMeasureTest {

    private static final Measure BOX = new Measure("BOX");
    private static final ConversionFactor TWENTY = ConversionFactor.of("20");

    @Test
    void six_decimals_may_be_typed_unless_told_otherwise_R_G03() {
        PurchaseMeasure measure = new PurchaseMeasure(BOX, TWENTY, null);
        assertThat(measure.mostDecimals()).isEqualTo(6);
        assertThat(measure).isEqualTo(new PurchaseMeasure(BOX, TWENTY, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void zero_to_six_decimals_may_be_chosen_R_G03(int decimals) {
        assertThat(new PurchaseMeasure(BOX, TWENTY, decimals).mostDecimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void no_other_number_of_decimals_is_accepted_R_G03(int decimals) {
        Refused.by(() -> new PurchaseMeasure(BOX, TWENTY, decimals), "R-G03");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_purchase_measure_needs_measure_and_factor_R_X03() {
        Refused.by(() -> new PurchaseMeasure(null, null, 7), "R-X03", "R-X03", "R-G03");
    }
}
