package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "2560119", "B2401-7", "L 7/ü#%+", "批号 7", "A'\"<>&", "😀"})
    void a_lot_number_is_kept_as_it_was_typed_R_X06(String typed) {
        assertThat(new LotNumber(typed).value()).isEqualTo(typed);
    }

    @Test
    void a_lot_number_has_at_most_50_characters_as_people_count_them_R_X06() {
        assertThat(new LotNumber("x".repeat(50)).value()).hasSize(50);
        assertThat(new LotNumber("😀".repeat(50)).value()).hasSize(100);
        Refused.by(() -> new LotNumber("x".repeat(51)), "R-X06");
        Refused.by(() -> new LotNumber("😀".repeat(51)), "R-X06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " A",
                "A ",
                "A  B",
                "A\tB",
                "A\nB",
                "A\u0000",
                "A\u007f",
                "A\u00a0B",
                "A\u2003B",
                "A\u200bB",
                "A\u202eB",
                "\ufeffA",
                "A\u2028B",
                "A\u2029B",
                "A\ue000",
                "A\ud83d",
                "\ude00A",
                "A\uffff"
            })
    void what_cannot_be_seen_is_no_part_of_a_lot_number_R_X06(String typed) {
        Refused.by(() -> new LotNumber(typed), "R-X06");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_no_lot_number_R_X06() {
        Refused.by(() -> new LotNumber(null), "R-X06");
    }

    @Test
    void lot_numbers_are_compared_exactly_R_D03() {
        assertThat(new LotNumber("a100")).isNotEqualTo(new LotNumber("A100")).isEqualTo(new LotNumber("a100"));
        assertThat(new LotNumber("A100")).isLessThan(new LotNumber("A101")).hasToString("A100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A100", "z", "Ü1", "批1"})
    void a_number_typed_by_hand_starts_with_a_letter_R_D04(String typed) {
        assertThat(new LotNumber(typed).startsWithLetter()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "-A", "#1", "😀A"})
    void digits_and_signs_are_no_letters_R_D04(String typed) {
        assertThat(new LotNumber(typed).startsWithLetter()).isFalse();
    }

    @Test
    void a_generated_number_is_digits_only_R_D05() {
        assertThat(LotNumber.generated(100_000)).isEqualTo(new LotNumber("100000"));
        assertThat(LotNumber.generated(100_000).startsWithLetter()).isFalse();
    }
}
