package com.lotledger.query.feed;

import com.lotledger.api.provenance.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads stored events by position, old revisions as they are understood today. */
final class StoredEvents {

    /** Longer than any transaction and any difference of clocks: within it, times and positions may disagree. */
    private static final Duration DISORDER = Duration.ofSeconds(60);

    private static final String RANGE = """
            SELECT global_index, event_identifier, payload_type, payload_revision, payload, meta_data, time_stamp
            FROM events.domain_event_entry
            WHERE global_index > ? AND global_index <= ?
            ORDER BY global_index LIMIT ?
            """;
    private static final String FIRST_TIME = """
            SELECT time_stamp FROM events.domain_event_entry WHERE time_stamp >= ? ORDER BY time_stamp LIMIT 1
            """;
    private static final String LOWEST = """
            SELECT min(global_index) FROM events.domain_event_entry WHERE time_stamp >= ? AND time_stamp <= ?
            """;

    private final JdbcClient database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredEvents(JdbcClient database, Serializer serializer, EventUpcaster upcasters) {
        this.database = database;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The first {@code limit} events of a range. */
    List<StoredEvent> read(long after, long until, int limit) {
        var rows = database.sql(RANGE)
                .params(after, until, limit)
                .query(StoredRow::of)
                .list();
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                .map(StoredEvents::event)
                .toList();
    }

    /** The position of the first event recorded at a moment or later; empty when there is none yet. */
    Optional<Long> firstSince(Instant moment) {
        String from = DateTimeUtils.formatInstant(moment);
        return database.sql(FIRST_TIME)
                .param(from)
                .query(String.class)
                .optional()
                .flatMap(first -> {
                    String to = DateTimeUtils.formatInstant(
                            DateTimeUtils.parseInstant(first).plus(DISORDER));
                    return database.sql(LOWEST)
                            .params(from, to)
                            .query(Long.class)
                            .optional();
                });
    }

    private static StoredEvent event(TrackedEventMessage<?> message) {
        String date = told(message, Provenance.BUSINESS_DATE);
        return new StoredEvent(
                message.getIdentifier(),
                message.trackingToken().position().orElseThrow(),
                message.getTimestamp(),
                date == null ? null : LocalDate.parse(date),
                told(message, Provenance.ACTOR),
                message.getPayload());
    }

    private static @Nullable String told(TrackedEventMessage<?> message, String key) {
        Object value = message.getMetaData().get(key);
        return value == null ? null : value.toString();
    }
}
