package com.lotledger.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final RandomGenerator LEAST = () -> 0;
    private static final RandomGenerator MOST = () -> -1;

    @Test
    void rests_double_up_to_the_longest_R_Y10() {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1), LEAST);

        assertThat(IntStream.of(1, 2, 3, 4, 10, 11, 12, 100)
                        .mapToObj(failures -> backoff.after(failures).toMillis()))
                .containsExactly(2_500L, 5_000L, 10_000L, 20_000L, 1_280_000L, 1_800_000L, 1_800_000L, 1_800_000L);
    }

    @Test
    void chance_chooses_between_the_half_and_the_whole_R_Y10() {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1), MOST);

        assertThat(backoff.after(1)).isBetween(Duration.ofMillis(4_999), Duration.ofMillis(5_000));
        assertThat(backoff.after(40)).isBetween(Duration.ofMillis(3_599_999), Duration.ofHours(1));
    }
}
