package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1KeysTest {

    @ParameterizedTest
    @CsvSource({
        "40170725, 00000040170725",
        "614141000036, 00614141000036",
        "9506000134352, 09506000134352",
        "19506000134359, 19506000134359"
    })
    void a_gtin_is_kept_with_14_digits_R_V01(String typed, String kept) {
        assertThat(new Gtin(typed)).hasToString(kept).isEqualTo(new Gtin(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9506000134353",
                "9506000134325",
                "950600013435",
                "95060001343",
                "95060001343 2",
                "٩506000134352"
            })
    void anything_else_is_no_gtin_R_V01(String typed) {
        Refused.by(() -> new Gtin(typed), "R-V01");
    }

    @Test
    void a_gln_has_13_digits_R_V01() {
        assertThat(new Gln("9506000134376")).hasToString("9506000134376");
        Refused.by(() -> new Gln("09506000134376"), "R-V01");
        Refused.by(() -> new Gln("9506000134377"), "R-V01");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_neither_R_V01() {
        Refused.by(() -> new Gtin(null), "R-V01");
        Refused.by(() -> new Gln(null), "R-V01");
    }
}
