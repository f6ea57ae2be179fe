package com.lotledger.api.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is stored.
 *
 * @param position place among all events
 * @param stream what it happened to, such as {@code receipt/GR-26-0001}
 * @param sequence place in the stream, from 0
 * @param event its name
 * @param revision revision of its stored form
 * @param recordedAt when it was recorded
 * @param actor who did it
 * @param businessDate the actor's business date
 * @param reason why, where a reason is due
 * @param commandId identifier of the command that caused it
 * @param commandName name of that command
 * @param payload what happened, in the stored form
 */
public record AuditTrailEntryView(
        long position,
        String stream,
        long sequence,
        String event,
        @Nullable String revision,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable LocalDate businessDate,
        @Nullable String reason,
        @Nullable String commandId,
        @Nullable String commandName,
        Map<String, @Nullable Object> payload) {}
