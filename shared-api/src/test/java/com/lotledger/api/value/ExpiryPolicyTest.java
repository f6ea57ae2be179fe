package com.lotledger.api.value;

import static com.lotledger.api.value.ExpiryPolicy.From.MANUFACTURE_DATE;
import static com.lotledger.api.value.ExpiryPolicy.Unit.DAYS;
import static com.lotledger.api.value.ExpiryPolicy.Unit.MONTHS;
import static com.lotledger.api.value.ExpiryPolicy.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 1, 2026-03-03",
        "2026-12-31, 1, 2027-01-01",
        "2028-02-28, 1, 2028-02-29",
        "2026-01-01, 365, 2027-01-01"
    })
    void a_period_in_days_counts_calendar_days_R_E03(LocalDate base, int length, LocalDate expiry) {
        assertThat(new ExpiryPolicy.Period(length, DAYS, MANUFACTURE_DATE).expiryFrom(base))
                .isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 1, 2026-04-15",
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-03-31, 1, 2026-04-30",
        "2026-08-31, 6, 2027-02-28",
        "2026-02-28, 1, 2026-03-28",
        "2026-11-30, 24, 2028-11-30"
    })
    void a_period_in_months_ends_on_the_same_day_or_the_months_last_R_E04(
            LocalDate base, int length, LocalDate expiry) {
        assertThat(new ExpiryPolicy.Period(length, MONTHS, MANUFACTURE_DATE).expiryFrom(base))
                .isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 3, 2029-03-02",
        "2028-02-29, 1, 2029-02-28",
        "2028-02-29, 3, 2031-02-28",
        "2028-02-29, 4, 2032-02-29",
        "2096-02-29, 4, 2100-02-28"
    })
    void a_period_in_years_from_29_february_ends_on_28_february_unless_in_a_leap_year_R_E05(
            LocalDate base, int length, LocalDate expiry) {
        assertThat(new ExpiryPolicy.Period(length, YEARS, MANUFACTURE_DATE).expiryFrom(base))
                .isEqualTo(expiry);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 36_501, Integer.MAX_VALUE})
    void a_period_is_refused_unless_it_is_1_to_36500_units_long_R_E07(int length) {
        Refused.by(() -> new ExpiryPolicy.Period(length, DAYS, MANUFACTURE_DATE), "R-E07");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 36_500})
    void the_shortest_and_the_longest_period_are_accepted_R_E07(int length) {
        assertThat(new ExpiryPolicy.Period(length, YEARS, MANUFACTURE_DATE).length())
                .isEqualTo(length);
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_period_says_everything_it_lacks_at_once_R_E07_R_X03() {
        Refused.by(() -> new ExpiryPolicy.Period(0, null, null), "R-E07", "R-X03", "R-X03");
    }
}
