package com.lotledger.benchmarks.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table in Markdown. */
public final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
        rows.add(Arrays.stream(columns).map(column -> "---").toList());
    }

    /** Adds a row; numbers are written in whole units. */
    public void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::shown).toList());
    }

    /** A share, such as a ratio to the limit. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** A number with one decimal. */
    public static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String shown(Object cell) {
        return cell instanceof Number number
                ? String.format(Locale.ROOT, "%,d", Math.round(number.doubleValue()))
                : cell.toString();
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row -> String.join(" | ", row))
                .collect(Collectors.joining(" |\n| ", "### " + title + "\n\n| ", " |\n"));
    }
}
