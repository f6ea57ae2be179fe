package com.lotledger.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final int MOST = 8;

    // Always the half of the whole rest.
    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), () -> 0);
    private final Pace pace = new Pace(MOST, backoff, 0, Instant.MIN);

    @Test
    void a_receiver_that_answers_is_asked_as_much_as_is_allowed() {
        assertThat(pace.atOnce(NOW)).isEqualTo(MOST);
    }

    @Test
    void one_that_does_not_answer_rests_longer_and_longer_and_is_asked_once_at_a_time_R_Y10() {
        pace.failed(pace.round(), false, Duration.ZERO, NOW);
        assertThat(pace.atOnce(NOW.plusMillis(4_999))).isZero();
        assertThat(pace.atOnce(NOW.plusSeconds(5))).isEqualTo(1);

        pace.failed(pace.round(), false, Duration.ZERO, NOW.plusSeconds(5));
        assertThat(pace.notBefore()).isEqualTo(NOW.plusSeconds(15));
    }

    @Test
    void what_failed_together_counts_once() {
        long round = pace.round();
        for (int each = 0; each < MOST; each++) {
            pace.failed(round, false, Duration.ZERO, NOW);
        }

        assertThat(pace.failures()).isEqualTo(1);
    }

    @Test
    void an_event_that_is_refused_slows_nothing_down_until_it_is_one_after_the_other_R_Y10() {
        for (int each = 0; each < 4; each++) {
            pace.failed(pace.round(), true, Duration.ZERO, NOW);
            assertThat(pace.atOnce(NOW)).isEqualTo(MOST);
        }
        pace.failed(pace.round(), true, Duration.ZERO, NOW);

        assertThat(pace.atOnce(NOW)).isZero();
        assertThat(pace.notBefore()).isEqualTo(NOW.plusSeconds(80));
    }

    @Test
    void one_success_makes_up_for_all() {
        pace.failed(pace.round(), false, Duration.ZERO, NOW);
        pace.succeeded();

        assertThat(pace.failures()).isZero();
        assertThat(pace.atOnce(NOW)).isEqualTo(MOST);
    }

    @Test
    void what_a_receiver_asks_for_is_granted_R_Y10() {
        pace.failed(pace.round(), false, Duration.ofMinutes(2), NOW);

        assertThat(pace.notBefore()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void it_goes_on_where_it_was_left() {
        Pace left = new Pace(MOST, backoff, 3, NOW.plusSeconds(7));

        assertThat(left.atOnce(NOW)).isZero();
        assertThat(left.atOnce(NOW.plusSeconds(7))).isEqualTo(1);
        left.failed(left.round(), false, Duration.ZERO, NOW.plusSeconds(7));
        assertThat(left.failures()).isEqualTo(4);
    }
}
