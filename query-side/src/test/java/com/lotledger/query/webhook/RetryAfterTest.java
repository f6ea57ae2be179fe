package com.lotledger.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    120                             | PT2M
                     7                              | PT7S
                    0                               | PT0S
                    Mon, 02 Mar 2026 10:05:00 GMT   | PT5M
                    Mon, 02 Mar 2026 09:00:00 GMT   | PT0S
                    999999999                       | PT24H
                    -5                              | PT0S
                    soon                            | PT0S
                    99999999999999999999            | PT0S
                    """)
    void a_receiver_asks_in_seconds_or_by_a_date_and_for_a_day_at_most_R_Y10(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(expected);
    }
}
