package com.lotledger.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver an event.
 *
 * @param eventId id of the event, also the {@code webhook-id} it was sent with
 * @param type type of the event
 * @param subject what the event is about
 * @param position place of the event among all events
 * @param attempt 1 for the first since deliveries began here or went on
 * @param attemptedAt when it was sent
 * @param delivered whether the receiver took it: status 2xx
 * @param status what the receiver answered; null when it did not
 * @param durationMillis how long that took, in milliseconds
 * @param error what went wrong; null when nothing
 */
public record WebhookAttemptView(
        String eventId,
        String type,
        String subject,
        long position,
        int attempt,
        Instant attemptedAt,
        boolean delivered,
        @Nullable Integer status,
        long durationMillis,
        @Nullable String error) {}
