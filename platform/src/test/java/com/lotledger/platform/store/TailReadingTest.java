package com.lotledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TailReadingTest {

    private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private final TailReading tail = new TailReading(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void nothing_is_in_the_way_while_everything_can_be_read() {
        assertThat(tail.watched(Stream.of(1, 2, 3))).containsExactly(1, 2, 3);
        assertThat(tail.failure()).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_read_is_in_the_way_until_reading_comes_to_the_end() {
        Stream<Integer> unreadable = tail.watched(Stream.of(1, 2).map(each -> 1 / (each - 2)));

        assertThatThrownBy(() -> unreadable.forEach(each -> {})).isInstanceOf(ArithmeticException.class);
        assertThat(tail.failure()).contains(new TailReading.Failure("ArithmeticException", NOW));

        assertThat(tail.watched(Stream.of(1, 2)).findFirst()).contains(1);
        assertThat(tail.failure()).isPresent();

        tail.watched(Stream.of(1, 2)).forEach(each -> {});
        assertThat(tail.failure()).isEmpty();
    }

    @Test
    void whoever_closes_the_watched_events_closes_the_events() {
        AtomicBoolean closed = new AtomicBoolean();

        tail.watched(Stream.of(1).onClose(() -> closed.set(true))).close();

        assertThat(closed).isTrue();
    }
}
