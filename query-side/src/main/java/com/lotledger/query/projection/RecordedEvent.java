package com.lotledger.query.projection;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.platform.store.EventPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in history.
 *
 * @param position place among all events
 * @param message the event as it was stored; read only as far as somebody asks
 */
public record RecordedEvent(long position, EventMessage<?> message) {

    /** An event as a processor or a stream delivers it. */
    public static RecordedEvent of(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return new RecordedEvent(EventPosition.of(tracked), message);
        }
        throw new IllegalArgumentException("an event without a position cannot be projected");
    }

    public Object payload() {
        return message.getPayload();
    }

    public Instant recordedAt() {
        return message.getTimestamp();
    }

    public String actor() {
        return Objects.toString(message.getMetaData().get(Provenance.ACTOR), "");
    }

    /** Business date of whoever caused it; the day it was recorded when nobody told. */
    public LocalDate businessDate() {
        return message.getMetaData().get(Provenance.BUSINESS_DATE) instanceof String date
                ? LocalDate.parse(date)
                : LocalDate.ofInstant(recordedAt(), ZoneOffset.UTC);
    }

    /** Why, in words; null when nobody had to say. */
    public @Nullable String reason() {
        return message.getMetaData().get(Provenance.REASON) instanceof String reason ? reason : null;
    }
}
