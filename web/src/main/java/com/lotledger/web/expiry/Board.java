package com.lotledger.web.expiry;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.ExpiryCalendarView.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answer as a table: a line for each week, empty ones too, and a column for each location. */
final class Board {

    /** Most locations beside each other; the visitor chooses one to see another. */
    static final int MOST_LOCATIONS = 8;

    /** In place of a week. */
    private static final LocalDate EXPIRED = LocalDate.MIN;

    private final List<String> locations;
    private final int locationsInAll;
    private final List<Line> lines;

    private Board(List<String> locations, int locationsInAll, List<Line> lines) {
        this.locations = locations;
        this.locationsInAll = locationsInAll;
        this.lines = lines;
    }

    /**
     * A week, or what is expired already.
     *
     * @param from first day; null for what is expired already
     * @param to last day
     * @param cells one for each location
     * @param lots of all locations, also of those that are not shown
     */
    record Line(@Nullable LocalDate from, LocalDate to, List<Cell> cells, long lots) {}

    /** What there is at one location. */
    record Cell(String location, long lots, @Nullable String onHand) {}

    static Board of(ExpiryCalendarView calendar) {
        Map<String, Long> inAll = calendar.entries().stream()
                .collect(Collectors.groupingBy(
                        each -> each.location().value(), Collectors.summingLong(ExpiryCalendarView.Entry::lots)));
        List<String> shown = inAll.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey()))
                .limit(MOST_LOCATIONS)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .toList();
        Map<LocalDate, List<Entry>> byWeek = calendar.entries().stream().collect(Collectors.groupingBy(Board::weekOf));
        List<Line> lines = new ArrayList<>();
        lines.add(line(null, calendar.asOf().minusDays(1), byWeek.getOrDefault(EXPIRED, List.of()), shown));
        LocalDate monday = calendar.asOf().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; week.isBefore(calendar.until()); week = week.plusWeeks(1)) {
            LocalDate first = week.isBefore(calendar.asOf()) ? calendar.asOf() : week;
            lines.add(line(first, week.plusDays(6), byWeek.getOrDefault(week, List.of()), shown));
        }
        return new Board(shown, inAll.size(), lines);
    }

    private static LocalDate weekOf(Entry entry) {
        return Objects.requireNonNullElse(entry.week(), EXPIRED);
    }

    private static Line line(@Nullable LocalDate from, LocalDate to, List<Entry> entries, List<String> locations) {
        Map<String, Entry> byLocation = entries.stream()
                .collect(Collectors.toMap(each -> each.location().value(), each -> each));
        return new Line(
                from,
                to,
                locations.stream().map(each -> cell(each, byLocation.get(each))).toList(),
                entries.stream().mapToLong(Entry::lots).sum());
    }

    private static Cell cell(String location, @Nullable Entry entry) {
        return entry == null
                ? new Cell(location, 0, null)
                : new Cell(
                        location,
                        entry.lots(),
                        entry.onHand() == null ? null : entry.onHand().toString());
    }

    /** The locations shown, in the order of their codes. */
    public List<String> locations() {
        return locations;
    }

    /** How many more there are. */
    public int locationsLeftOut() {
        return locationsInAll - locations.size();
    }

    /** What is expired first, then week by week. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether nothing expires that long, and nothing has. */
    public boolean isEmpty() {
        return locations.isEmpty();
    }
}
