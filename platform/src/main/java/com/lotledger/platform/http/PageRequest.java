package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. As a controller's parameter it is filled from the query parameters {@code limit} and
 * {@code cursor}.
 *
 * @param limit most entries of the page, 1 to 500 (R-X16)
 * @param cursor where the page begins; null for the first page
 */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    /** Entries of a page when nothing else is asked. */
    public static final int DEFAULT_LIMIT = 50;
    /** Most entries of a page. */
    public static final int HIGHEST_LIMIT = 500;

    public PageRequest {
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw refusedLimit();
        }
    }

    /** The first page of usual length. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    /** Reads the parameters as clients send them; hears of both being wrong at once. */
    static PageRequest parse(@Nullable String limit, @Nullable String cursor) {
        Violations violations = new Violations();
        Integer entries = limit == null ? Integer.valueOf(DEFAULT_LIMIT) : violations.collect("", () -> entries(limit));
        Cursor start = cursor == null ? null : violations.collect("", () -> Cursor.parse(cursor));
        violations.refuseIfAny();
        return new PageRequest(entries == null ? DEFAULT_LIMIT : entries, start);
    }

    /**
     * The cursor, once it is certain that it belongs to this list; null for the first page.
     *
     * @param order as given to {@link Cursor#of}
     * @param keys how many keys such a cursor has
     */
    public @Nullable Cursor after(String order, int keys) {
        if (cursor != null && (!cursor.order().equals(order) || cursor.keys().size() != keys)) {
            throw Cursor.refused();
        }
        return cursor;
    }

    /** How many rows to read: one more than shown tells whether there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }

    private static int entries(String limit) {
        try {
            return new PageRequest(Integer.parseInt(limit), null).limit();
        } catch (NumberFormatException noNumber) {
            throw refusedLimit();
        }
    }

    private static Refusal refusedLimit() {
        return Refusal.invalid("R-X16", "limit", "a limit is a whole number from 1 to " + HIGHEST_LIMIT);
    }
}
