package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as what their columns mean, and collects what is wrong with them (R-X22). */
final class Cells {

    private final Row row;
    private final Violations violations;

    Cells(Row row, Violations violations) {
        this.row = row;
        this.violations = violations;
    }

    /** A text of at most {@code limit} characters; null when the cell is empty. */
    @Nullable
    String text(String column, int limit) {
        String text = row.cell(column);
        violations.text(column, text, limit);
        return text;
    }

    /** A text that must be there. */
    @Nullable
    String requiredText(String column, int limit) {
        violations.requiredText(column, row.cell(column), limit);
        return row.cell(column);
    }

    /** A value that must be there; null when it is not or was refused. */
    <T> @Nullable T required(String column, Function<String, T> reading) {
        violations.required(column, row.cell(column));
        return optional(column, reading);
    }

    /** A value; null when the cell is empty or was refused. */
    <T> @Nullable T optional(String column, Function<String, T> reading) {
        String text = row.cell(column);
        return text == null ? null : violations.collect(column, () -> reading.apply(text));
    }

    boolean isEmpty(String column) {
        return row.cell(column) == null;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw refused("a date is written year-month-day, such as 2026-03-31");
        }
    }

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("write true or false");
        };
    }

    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw refused("a whole number is expected, such as 24");
        }
    }

    static long wholeLong(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw refused("a whole number is expected, such as 100000");
        }
    }

    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> choices) {
        return text -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused("expected one of "
                        + Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }

    static Refusal refused(String message) {
        return Refusal.invalid("R-X22", null, message);
    }
}
