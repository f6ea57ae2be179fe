package com.lotledger.query.epcis;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.http.Cursor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins.
 *
 * @param item with {@code lot}, where history is read lot by lot; empty where it is read in order of time
 * @param position place among all events
 * @param part place among what is told of that event
 */
record PlaceInLedger(String item, String lot, long position, int part) {

    static final PlaceInLedger BEGINNING = at(0);

    private static final String ORDER = "epcis";
    private static final int KEYS = 4;

    static PlaceInLedger at(long position) {
        return new PlaceInLedger("", "", position, 0);
    }

    PlaceInLedger withPart(long eventPosition, int eventPart) {
        return new PlaceInLedger(item, lot, eventPosition, eventPart);
    }

    String token() {
        return Cursor.of(ORDER, item, lot, Long.toString(position), Integer.toString(part))
                .text();
    }

    /** Reads what {@link #token()} wrote; anything else is refused (R-X16). */
    static PlaceInLedger parse(String token) {
        try {
            Cursor cursor = Cursor.parse(token);
            List<@Nullable String> keys = cursor.keys();
            if (cursor.order().equals(ORDER) && keys.size() == KEYS) {
                return new PlaceInLedger(
                        Objects.requireNonNullElse(keys.get(0), ""),
                        Objects.requireNonNullElse(keys.get(1), ""),
                        Long.parseLong(String.valueOf(keys.get(2))),
                        Integer.parseInt(String.valueOf(keys.get(3))));
            }
        } catch (Refusal | NumberFormatException noToken) {
            throw refused();
        }
        throw refused();
    }

    private static Refusal refused() {
        return Refusal.invalid("R-X16", "nextPageToken", "a token is the one in the Link of the page before");
    }
}
