package com.lotledger.web.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lotledger.api.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelElementsTest {

    private final LabelElements elements = new LabelElements();

    @ParameterizedTest(name = "({0}){1}")
    @CsvSource({
        "10, A B, lotNumber, holds signs other than",
        "10, Ä1, lotNumber, holds signs other than",
        "10, 123456789012345678901, lotNumber, it has 21 signs where 1 to 20 belong",
        "01, 09506000134351, gtin, its check digit is 1 where 2 belongs",
        "17, 271332, expiresOn, month 13 does not exist"
    })
    void what_a_label_cannot_tell_is_refused_with_its_reason_R_V06(
            String identifier, String value, String field, String reason) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> elements.of(identifier, value, field));

        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("R-V06");
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.message()).contains(value, reason);
        });
    }

    @Test
    void elements_that_cannot_stand_together_are_refused_R_V06() {
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> elements.together(List.of(elements.of("10", "LOT", "lotNumber")))))
                .hasMessageContaining("needs one of");
    }

    @Test
    void an_expiry_date_that_readers_would_take_for_another_century_is_left_out() {
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThat(elements.expiry(LocalDate.of(2076, 12, 31), today))
                .map(Element::value)
                .contains("761231");
        assertThat(elements.expiry(LocalDate.of(2077, 1, 1), today)).isEmpty();
    }
}
