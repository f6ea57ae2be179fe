package com.lotledger.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.published.LotPublication;
import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.published.PublishedType;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Lanes lanes = new Lanes(0);

    @Test
    void events_of_one_lot_go_one_after_the_other_and_those_of_others_beside_them_R_Y09() {
        lanes.add(List.of(event(1, "A"), event(2, "A"), event(3, "B")), 3);

        Lane first = next();
        Lane second = next();
        assertThat(place(first)).isEqualTo(1);
        assertThat(place(second)).isEqualTo(3);
        assertThat(lanes.next(NOW, false)).isEmpty();

        lanes.arrived(first);
        assertThat(place(next())).isEqualTo(2);
    }

    @Test
    void only_what_arrived_with_everything_before_it_is_delivered_R_Y09() {
        lanes.add(List.of(event(4, "A"), event(6, "B"), event(7, "A")), 9);
        Lane a = next();
        Lane b = next();

        lanes.arrived(b);
        assertThat(lanes.delivered()).isEqualTo(3);
        lanes.arrived(a);
        assertThat(lanes.delivered()).isEqualTo(6);
        lanes.arrived(next());
        assertThat(lanes.delivered()).isEqualTo(9);
    }

    @Test
    void a_lot_that_fails_rests_and_holds_up_no_other_R_Y09_R_Y10() {
        lanes.add(List.of(event(1, "A"), event(2, "A"), event(3, "B"), event(4, "B")), 4);
        lanes.failed(next(), NOW.plusSeconds(5));

        lanes.arrived(next());
        lanes.arrived(next());
        assertThat(lanes.next(NOW.plusMillis(4_999), false)).isEmpty();
        assertThat(lanes.nextRetry()).contains(NOW.plusSeconds(5));
        assertThat(lanes.delivered()).isZero();

        assertThat(lanes.next(NOW.plusSeconds(5), false))
                .get()
                .satisfies(lane -> assertThat(place(lane)).isEqualTo(1));
    }

    @Test
    void a_receiver_that_is_slowed_down_is_asked_for_something_untried_first() {
        lanes.add(List.of(event(1, "A"), event(2, "B")), 2);
        lanes.failed(next(), NOW);

        assertThat(lanes.next(NOW, true).map(LanesTest::place)).contains(2L);
        assertThat(lanes.next(NOW, true).map(LanesTest::place)).contains(1L);
    }

    @Test
    void so_much_is_held_and_no_more() {
        List<PublishedEvent> many = new ArrayList<>();
        for (int place = 1; place <= Lanes.MOST_HELD - 10; place++) {
            many.add(event(place, "L-" + place));
        }
        lanes.add(many, Lanes.MOST_HELD);

        assertThat(lanes.room()).isEqualTo(10);
        lanes.arrived(next());
        assertThat(lanes.room()).isEqualTo(11);
    }

    @Test
    void behind_a_lot_that_fails_only_so_much_is_delivered_ahead() {
        lanes.add(List.of(event(1, "BAD")), 1);
        lanes.failed(next(), NOW.plusSeconds(5));
        for (int place = 2; lanes.room() > 0; place++) {
            lanes.add(List.of(event(place, "L-" + place)), place);
            lanes.arrived(next());
        }

        assertThat(lanes.read()).isEqualTo(Lanes.MOST_AHEAD);
        assertThat(lanes.delivered()).isZero();
    }

    @Test
    void what_nobody_asked_for_is_passed() {
        lanes.add(List.of(), 5_000);

        assertThat(lanes.delivered()).isEqualTo(5_000);
        assertThat(lanes.next(NOW, false)).isEmpty();
        assertThat(lanes.hasReady()).isFalse();
    }

    private Lane next() {
        Optional<Lane> next = lanes.next(NOW, false);
        assertThat(next).isPresent();
        return next.get();
    }

    private static long place(Lane lane) {
        return Long.parseLong(lane.first().sequence());
    }

    private static PublishedEvent event(long position, String lot) {
        return new PublishedEvent(
                "1.0",
                "event-" + position,
                URI.create("urn:lotledger"),
                PublishedType.LOT_EXPIRED.text(),
                "lot/IT-1/" + lot,
                NOW,
                NOW,
                String.format(Locale.ROOT, "%020d", position),
                "lot/IT-1/" + lot,
                "ann",
                "application/json",
                PublishedType.LOT_EXPIRED.schema(),
                new LotPublication.Expired(new ItemCode("IT-1"), new LotNumber(lot), LocalDate.of(2026, 3, 1)));
    }
}
