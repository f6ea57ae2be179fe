package com.lotledger.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''=1"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe_and_is_read_as_it_was(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo("'" + text);
        assertThat(HarmlessCell.read(HarmlessCell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"B2401", "'s Gravenhage", "'", "12.5", "\"\""})
    void everything_else_stays_as_it_is(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo(text);
        assertThat(HarmlessCell.read(text)).isEqualTo(text);
    }
}
