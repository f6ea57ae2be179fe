package com.lotledger.query.question;

import com.lotledger.api.refusal.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By which column a list is sorted, as the parameter {@code sort} says it: {@code expiresOn}, or {@code -expiresOn} for the
 * other way round.
 */
public record Sorting<C extends Enum<C>>(C column, boolean descending) {

    /** Reads the parameter {@code sort}; the usual order when it is not given. */
    public static <C extends Enum<C>> Sorting<C> parse(@Nullable String sort, Class<C> columns, Sorting<C> usual) {
        if (sort == null) {
            return usual;
        }
        boolean descending = sort.startsWith("-");
        return new Sorting<>(
                column("sort", descending ? sort.substring(1) : sort, columns, usual.column()), descending);
    }

    /** Reads a parameter that names a column as JSON does; the usual one when it is not given. */
    public static <C extends Enum<C>> C column(String parameter, @Nullable String name, Class<C> columns, C usual) {
        if (name == null) {
            return usual;
        }
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> nameOf(column).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "R-X14",
                        parameter,
                        Arrays.stream(columns.getEnumConstants())
                                .map(Sorting::nameOf)
                                .collect(Collectors.joining(", ", "expected one of ", ""))));
    }

    private static String nameOf(Enum<?> column) {
        String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
