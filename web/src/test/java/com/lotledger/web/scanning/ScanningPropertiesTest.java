package com.lotledger.web.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"|", "~", "^", "<GS>", "{GS}"})
    void what_scanners_send_instead_of_a_separator_becomes_one(String sent) {
        assertThat(new ScanningProperties(sent, true).separated("10A" + sent + "21B"))
                .isEqualTo("10A\u001d21B");
    }

    @Test
    void without_a_setting_scans_stay_as_they_are() {
        assertThat(new ScanningProperties(null, false).separated("10A|21B")).isEqualTo("10A|21B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "-", "/"})
    void a_sign_that_lot_numbers_may_hold_cannot_be_the_separator(String sign) {
        assertThatThrownBy(() -> new ScanningProperties(sign, true))
                .hasMessageContaining("lotledger.scanning.separator");
    }
}
