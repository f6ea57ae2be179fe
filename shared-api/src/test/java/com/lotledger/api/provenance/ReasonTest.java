package com.lotledger.api.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "The hall is rebuilt", "two\nlines", "Größe 批号"})
    void a_reason_is_kept_as_it_was_typed_R_X07(String typed) {
        assertThat(new Reason(typed).value()).isEqualTo(typed);
        assertThat(new Reason(typed)).hasToString(typed);
    }

    @Test
    void a_reason_has_at_most_500_characters_R_X07() {
        assertThat(new Reason("x".repeat(500)).value()).hasSize(500);
        Refused.by(() -> new Reason("x".repeat(501)), "R-X07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "a\u0000b", "half \ud83d"})
    void nothing_and_what_cannot_be_shown_is_no_reason_R_X07(String typed) {
        Refused.by(() -> new Reason(typed), "R-X07");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_no_reason_R_X07() {
        Refused.by(() -> new Reason(null), "R-X07");
    }
}
