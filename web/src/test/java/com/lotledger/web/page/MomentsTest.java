package com.lotledger.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private final Moments moments = new Moments(ZoneId.of("Europe/Berlin"), Locale.GERMAN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59, 59 s",
        "60, 1 min",
        "61, 1 min 1 s",
        "14400, 4 h",
        "15000, 4 h 10 min",
        "86400, 1 d",
        "93600, 1 d 2 h"
    })
    void how_long_something_took_is_told_in_the_two_largest_units(long seconds, String told) {
        assertThat(moments.lasting(seconds)).isEqualTo(told);
    }

    @Test
    void a_moment_is_told_by_the_clock_of_the_site() {
        assertThat(moments.text(Instant.parse("2026-06-30T22:15:00Z")))
                .contains("01.07.2026")
                .contains("00:15:00");
    }

    @Test
    void what_has_not_happened_is_a_dash() {
        assertThat(moments.text(null)).isEqualTo("–");
        assertThat(moments.between(Instant.EPOCH, null)).isEqualTo("–");
    }
}
