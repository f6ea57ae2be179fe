package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list after which the next page begins. Its text form is opaque to clients.
 *
 * @param order name of the list, its sort order and filters; a cursor is of no use for another one
 * @param keys sort keys of the last entry seen, as text; a key may be null where the column may
 */
public record Cursor(String order, List<@Nullable String> keys) {

    private static final int LONGEST_TEXT = 4_000;

    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }

    public static Cursor of(String order, @Nullable String... keys) {
        return new Cursor(order, Arrays.asList(keys));
    }

    /** What clients are given and send back. */
    public String text() {
        StringBuilder plain = new StringBuilder();
        append(plain, order);
        keys.forEach(key -> append(plain, key));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text()} wrote; anything else is refused (R-X16). */
    public static Cursor parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw refused();
        }
        List<@Nullable String> parts = new ArrayList<>();
        String plain = decoded(text);
        int at = 0;
        while (at < plain.length()) {
            if (plain.charAt(at) == '-') {
                parts.add(null);
                at++;
            } else {
                int colon = plain.indexOf(':', at);
                int from = colon + 1;
                at = from + length(plain, at, colon);
                if (at > plain.length()) {
                    throw refused();
                }
                parts.add(plain.substring(from, at));
            }
        }
        String order = parts.isEmpty() ? null : parts.get(0);
        if (order == null) {
            throw refused();
        }
        return new Cursor(order, parts.subList(1, parts.size()));
    }

    static Refusal refused() {
        return Refusal.invalid("R-X16", "cursor", "a cursor is the \"next\" of the page before, with the same filters");
    }

    private static void append(StringBuilder plain, @Nullable String part) {
        if (part == null) {
            plain.append('-');
        } else {
            plain.append(part.length()).append(':').append(part);
        }
    }

    private static int length(String plain, int from, int colon) {
        if (colon <= from || colon - from > 4) {
            throw refused();
        }
        try {
            return Integer.parseUnsignedInt(plain, from, colon, 10);
        } catch (NumberFormatException noLength) {
            throw refused();
        }
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException noCursor) {
            throw refused();
        }
    }
}
