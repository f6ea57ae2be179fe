package com.lotledger.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored event with what is known about it.
 *
 * @param identifier its own, for ever
 * @param position its place among all events
 * @param recordedAt when it was recorded
 * @param businessDate of whoever caused it
 * @param actor who caused it
 * @param payload what happened
 */
record StoredEvent(
        String identifier,
        long position,
        Instant recordedAt,
        @Nullable LocalDate businessDate,
        @Nullable String actor,
        Object payload) {}
