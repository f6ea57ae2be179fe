package com.lotledger.web.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.ExpiryCalendarView.Entry;
import com.lotledger.api.value.LocationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-06-03");

    @Test
    void every_week_has_a_line_also_one_in_which_nothing_expires_and_what_is_expired_comes_first() {
        Board board = Board.of(calendar(3, entry(null, "MAIN", 2), entry("2026-06-15", "MAIN", 5)));

        assertThat(board.lines()).extracting(Board.Line::from).containsExactly(null, day(3), day(8), day(15));
        assertThat(board.lines()).extracting(Board.Line::to).containsExactly(day(2), day(7), day(14), day(21));
        assertThat(board.lines()).extracting(Board.Line::lots).containsExactly(2L, 0L, 0L, 5L);
    }

    @Test
    void the_locations_with_the_most_stand_beside_each_other_and_the_last_column_counts_all() {
        Entry[] many = IntStream.rangeClosed(1, Board.MOST_LOCATIONS + 2)
                .mapToObj(number -> entry("2026-06-01", "L" + (10 + number), number))
                .toArray(Entry[]::new);

        Board board = Board.of(calendar(1, many));

        assertThat(board.locations()).hasSize(Board.MOST_LOCATIONS).isSorted().doesNotContain("L11", "L12");
        assertThat(board.locationsLeftOut()).isEqualTo(2);
        assertThat(board.lines().getLast().lots()).isEqualTo(55);
    }

    @Test
    void bars_are_to_one_scale_and_what_is_there_is_seen_however_little() {
        Board board = Board.of(calendar(1, entry(null, "MAIN", 10_000), entry("2026-06-01", "SOUTH", 1)));
        Chart chart = new Chart(board);

        assertThat(chart.rows()).extracting(Chart.Row::location).containsExactly("MAIN", "SOUTH");
        Chart.Bar expired = chart.rows().getFirst().bars().getFirst();
        Chart.Bar little = chart.rows().getLast().bars().getFirst();
        assertThat(expired.expired()).isTrue();
        assertThat(little.expired()).isFalse();
        assertThat(little.height()).isPositive().isLessThan(expired.height());
        assertThat(little.y() + little.height())
                .isEqualTo(chart.rows().getLast().base());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private static ExpiryCalendarView calendar(int weeks, Entry... entries) {
        return new ExpiryCalendarView(WEDNESDAY, day(7).plusWeeks(weeks - 1), List.of(entries));
    }

    private static Entry entry(@Nullable String week, String location, long lots) {
        return new Entry(week == null ? null : LocalDate.parse(week), new LocationCode(location), lots, null);
    }
}
