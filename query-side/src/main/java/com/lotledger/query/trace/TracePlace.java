package com.lotledger.query.trace;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.trace.TraceEntryView.Section;
import com.lotledger.platform.http.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a trace a page ended: in which group of deliveries, in which section, behind which entry.
 *
 * @param from the delivery before the group; null for the first group
 * @param to the last delivery of the group
 * @param section the section to go on in
 * @param behind the last entry of that section that was told; null when none was
 */
record TracePlace(
        @Nullable GroupKey from,
        GroupKey to,
        Section section,
        @Nullable EntryKey behind) {

    private static final String NAME = "trace";
    private static final int GROUP_KEYS = 4;
    private static final int ENTRY_KEYS = 7;

    /** A delivery in the order of the subject. */
    record GroupKey(String item, String receipt, int line, String lotNumber) {}

    /** An entry in the order of its section. */
    record EntryKey(String item, String lotNumber, String receipt, int line, String name, long position, int ordinal) {}

    /** Reads the cursor of a page; the place is behind the end of the trace when it has no group. */
    static @Nullable TracePlace parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(text);
        try {
            if (!cursor.order().equals(NAME) || cursor.keys().size() != 2 * GROUP_KEYS + 1 + ENTRY_KEYS) {
                throw new IllegalArgumentException(cursor.order());
            }
            List<@Nullable String> keys = cursor.keys();
            return new TracePlace(
                    keys.get(0) == null ? null : group(keys, 0),
                    group(keys, GROUP_KEYS),
                    Section.valueOf(told(keys, 2 * GROUP_KEYS)),
                    keys.get(2 * GROUP_KEYS + 1) == null ? null : entry(keys));
        } catch (IllegalArgumentException | NullPointerException foreign) {
            throw Refusal.invalid(
                    "R-X16", "cursor", "a cursor is the \"next\" of the page before, with the same filters");
        }
    }

    String text() {
        List<@Nullable String> keys = new ArrayList<>();
        add(keys, from);
        add(keys, to);
        keys.add(section.name());
        EntryKey entry = behind;
        keys.add(entry == null ? null : entry.item());
        keys.add(entry == null ? null : entry.lotNumber());
        keys.add(entry == null ? null : entry.receipt());
        keys.add(entry == null ? null : Integer.toString(entry.line()));
        keys.add(entry == null ? null : entry.name());
        keys.add(entry == null ? null : Long.toString(entry.position()));
        keys.add(entry == null ? null : Integer.toString(entry.ordinal()));
        return new Cursor(NAME, keys).text();
    }

    private static void add(List<@Nullable String> keys, @Nullable GroupKey key) {
        keys.add(key == null ? null : key.item());
        keys.add(key == null ? null : key.receipt());
        keys.add(key == null ? null : Integer.toString(key.line()));
        keys.add(key == null ? null : key.lotNumber());
    }

    private static GroupKey group(List<@Nullable String> keys, int at) {
        return new GroupKey(
                told(keys, at), told(keys, at + 1), Integer.parseInt(told(keys, at + 2)), told(keys, at + 3));
    }

    private static EntryKey entry(List<@Nullable String> keys) {
        int at = 2 * GROUP_KEYS + 1;
        return new EntryKey(
                told(keys, at),
                told(keys, at + 1),
                told(keys, at + 2),
                Integer.parseInt(told(keys, at + 3)),
                told(keys, at + 4),
                Long.parseLong(told(keys, at + 5)),
                Integer.parseInt(told(keys, at + 6)));
    }

    private static String told(List<@Nullable String> keys, int at) {
        return Objects.requireNonNull(keys.get(at));
    }
}
