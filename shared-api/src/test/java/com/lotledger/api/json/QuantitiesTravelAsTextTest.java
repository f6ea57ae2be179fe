package com.lotledger.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTravelAsTextTest {

    @Test
    void a_quantity_is_written_as_plain_text_without_trailing_zeros_R_L02() {
        assertThat(StoredJson.write(Quantity.of("6.7500"))).isEqualTo("\"6.75\"");
        assertThat(StoredJson.write(Quantity.of(1_000_000_000))).isEqualTo("\"1000000000\"");
        assertThat(HttpJson.write(Quantity.of("0.000001"))).isEqualTo("\"0.000001\"");
    }

    @Test
    void a_conversion_factor_is_written_as_plain_text_R_L01() {
        assertThat(StoredJson.write(ConversionFactor.of("0.0000000000000001"))).isEqualTo("\"0.0000000000000001\"");
        assertThat(HttpJson.write(ConversionFactor.of("100000000"))).isEqualTo("\"100000000\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1e3\"",
                "\"1,5\"",
                "\"-1\"",
                "\"+1\"",
                "\"\"",
                "\" 1\"",
                "\"0.1234567\"",
                "12.5",
                "true",
                "1e3",
                "[1]",
                "{}"
            })
    void only_text_in_plain_decimal_notation_is_read_and_no_JSON_number_R_L02_R_X14(String json) {
        assertThatThrownBy(() -> StoredJson.read(json, Quantity.class)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> HttpJson.read(json, Quantity.class)).isInstanceOf(Exception.class);
    }
}
