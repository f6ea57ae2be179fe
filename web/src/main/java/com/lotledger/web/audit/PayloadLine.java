package com.lotledger.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an event's content.
 *
 * @param depth how deep it stands, from 0
 * @param name of the field, or the place in a list from 1
 * @param value of a field that has no parts; null when parts follow
 */
record PayloadLine(int depth, String name, @Nullable String value) {

    /** The content, part by part. */
    static List<PayloadLine> of(Map<String, @Nullable Object> content) {
        List<PayloadLine> lines = new ArrayList<>();
        content.forEach((name, value) -> add(lines, 0, name, value));
        return lines;
    }

    private static void add(List<PayloadLine> lines, int depth, String name, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> parts -> {
                lines.add(new PayloadLine(depth, name, null));
                parts.forEach((part, content) -> add(lines, depth + 1, String.valueOf(part), content));
            }
            case List<?> entries -> {
                lines.add(new PayloadLine(depth, name, entries.isEmpty() ? "–" : null));
                for (int place = 0; place < entries.size(); place++) {
                    add(lines, depth + 1, String.valueOf(place + 1), entries.get(place));
                }
            }
            case null, default -> lines.add(new PayloadLine(depth, name, Objects.toString(value, "–")));
        }
    }
}
