package com.lotledger.api.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of a test.
 *
 * @param id the {@code webhook-id} it was sent with
 * @param delivered whether the receiver took it: status 2xx
 * @param status what the receiver answered; null when it did not
 * @param body the first 1,000 characters of what it said
 * @param error what went wrong; null when nothing
 * @param durationMillis how long it took, in milliseconds
 */
public record WebhookTestView(
        String id,
        boolean delivered,
        @Nullable Integer status,
        String body,
        @Nullable String error,
        long durationMillis) {}
