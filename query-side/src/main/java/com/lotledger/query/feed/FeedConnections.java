package com.lotledger.query.feed;

import com.lotledger.api.refusal.Refusal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadFactory;

/**
 * Threads of requests that last: one virtual thread for each, so that a slow consumer waits alone, and so many for each user.
 */
final class FeedConnections {

    private final int mostOfAUser;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
    // Never interrupted: that would break the database connection such a thread happens to read from.
    private final ThreadFactory threads =
            Thread.ofVirtual().name("event-feed-", 0).factory();

    FeedConnections(int mostOfAUser) {
        this.mostOfAUser = mostOfAUser;
    }

    /** Runs the work of a connection, unless the user has too many already (R-X26). */
    void open(String user, Runnable work) {
        open.merge(user, 1, (count, one) -> {
            if (count >= mostOfAUser) {
                throw Refusal.conflict(
                        "R-X26", null, "a user has at most " + mostOfAUser + " streams and waiting requests at once");
            }
            return count + one;
        });
        threads.newThread(() -> {
                    try {
                        work.run();
                    } finally {
                        leave(user);
                    }
                })
                .start();
    }

    private void leave(String user) {
        open.computeIfPresent(user, (name, count) -> count == 1 ? null : count - 1);
    }
}
