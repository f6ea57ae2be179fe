package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.http.Cursor;

/** A place between two events as consumers keep it. Filters may change from one request to the next. */
final class FeedCursor {

    private static final String ORDER = "events";

    private FeedCursor() {}

    static String after(long position) {
        return Cursor.of(ORDER, Long.toString(position)).text();
    }

    static String after(PublishedEvent event) {
        return after(Long.parseLong(event.sequence()));
    }

    /** The position it stands behind; anything not written here is refused (R-X16). */
    static long parse(String field, String text) {
        try {
            Cursor cursor = Cursor.parse(text);
            if (cursor.order().equals(ORDER) && cursor.keys().size() == 1) {
                long position = Long.parseLong(String.valueOf(cursor.keys().getFirst()));
                if (position >= 0) {
                    return position;
                }
            }
        } catch (Refusal | NumberFormatException noCursor) {
            throw refused(field);
        }
        throw refused(field);
    }

    private static Refusal refused(String field) {
        return Refusal.invalid(
                "R-X16", field, "a cursor is the \"next\" of a page of events, or the id of a streamed one");
    }
}
