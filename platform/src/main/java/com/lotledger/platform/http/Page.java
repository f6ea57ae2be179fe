package com.lotledger.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param entries in the order of the list
 * @param next cursor of the next page; null when this is the last
 * @param <T> what is listed
 */
public record Page<T>(List<T> entries, @Nullable String next) {

    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * Cuts a page out of the rows read for it.
     *
     * @param rows up to {@link PageRequest#rowsToRead()} rows
     * @param cursorOf cursor that points behind an entry
     */
    public static <T> Page<T> of(PageRequest request, List<T> rows, Function<T, Cursor> cursorOf) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.limit());
        return new Page<>(shown, cursorOf.apply(shown.getLast()).text());
    }
}
