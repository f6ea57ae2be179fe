package com.lotledger.query.archive;

import com.lotledger.api.provenance.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event as history holds it.
 *
 * @param position its place among all events
 * @param recordedAt when it was recorded
 * @param actor who caused it
 * @param businessDate of whoever caused it
 * @param reason why, in words
 * @param command name of the command that caused it
 * @param payload what happened
 */
public record Fact(
        long position,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable LocalDate businessDate,
        @Nullable String reason,
        @Nullable String command,
        Object payload) {

    static Fact of(TrackedEventMessage<?> message) {
        String date = told(message, Provenance.BUSINESS_DATE);
        return new Fact(
                message.trackingToken().position().orElseThrow(),
                message.getTimestamp(),
                told(message, Provenance.ACTOR),
                date == null ? null : LocalDate.parse(date),
                told(message, Provenance.REASON),
                told(message, Provenance.COMMAND_NAME),
                message.getPayload());
    }

    private static @Nullable String told(TrackedEventMessage<?> message, String key) {
        return message.getMetaData().get(key) instanceof String text ? text : null;
    }
}
