package com.lotledger.api.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.value.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LotProfileTest {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Test
    void the_dates_of_a_lot_lie_within_the_years_1_to_9999_R_X24() {
        assertThat(new LotProfile(FIRST, FIRST, null, LAST, null).expiresOn()).isEqualTo(LAST);
        LocalDate before = FIRST.minusDays(1);
        LocalDate after = LAST.plusDays(1);
        Refused.by(() -> new LotProfile(before, before, null, before, null), "R-X24", "R-X24", "R-X24");
        Refused.by(() -> new LotProfile(after, after, null, after, null), "R-X24", "R-X24", "R-X24");
    }

    @Test
    void a_warranty_has_at_most_500_characters_R_X04() {
        assertThat(new LotProfile(null, null, null, null, "x".repeat(500)).warranty())
                .hasSize(500);
        Refused.by(() -> new LotProfile(null, null, null, null, "x".repeat(501)), "R-X04");
    }
}
