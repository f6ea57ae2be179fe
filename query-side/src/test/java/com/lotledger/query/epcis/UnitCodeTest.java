package com.lotledger.query.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    @ParameterizedTest
    @CsvSource({"KG, KGM", "kg, KGM", "KGM, KGM", "L, LTR", "ml, MLT", "M, MTR", "M2, MTK"})
    void what_is_weighed_or_measured_is_told_with_its_unit_R_V05(String measure, String code) {
        assertThat(UnitCode.of(new Measure(measure))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PACK", "BOX", "PIECE", "EA"})
    void anything_else_counts_trade_items_R_V05(String measure) {
        assertThat(UnitCode.of(new Measure(measure))).isNull();
    }
}
