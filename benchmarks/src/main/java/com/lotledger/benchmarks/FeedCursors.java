package com.lotledger.benchmarks;

import com.lotledger.platform.http.Cursor;

/** Cursors of the feed, made without asking for them. */
final class FeedCursors {

    private FeedCursors() {}

    static String after(long position) {
        return Cursor.of("events", Long.toString(position)).text();
    }
}
