package com.lotledger.query.webhook;

import com.lotledger.api.published.PublishedEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Events whose order matters among each other: the first has to arrive before the next is sent. */
final class Lane {

    private final String key;
    private final Deque<PublishedEvent> events = new ArrayDeque<>();
    private int failures;
    private Instant retryAt = Instant.MIN;

    Lane(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    void add(PublishedEvent event) {
        events.add(event);
    }

    /** The one to send next. */
    PublishedEvent first() {
        return events.getFirst();
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** How often the first has failed. */
    int failures() {
        return failures;
    }

    Instant retryAt() {
        return retryAt;
    }

    void firstArrived() {
        events.removeFirst();
        failures = 0;
    }

    void firstFailed() {
        failures++;
    }

    void retryAt(Instant moment) {
        retryAt = moment;
    }
}
