package com.lotledger.api.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook subscription and how far it has come.
 *
 * @param description what it is for
 * @param url where events are delivered
 * @param filter which events
 * @param state whether they are delivered
 * @param haltedBecause why the program gave up; null while it did not
 * @param haltedAt since when
 * @param deliveredPosition everything up to this position is delivered or was not asked for; null until the moment it begins at was
 *     looked up
 * @param lag positions between there and the last event
 * @param failures rounds of attempts that failed since one succeeded
 * @param retryAt before when nothing is tried again
 * @param lastAttemptAt when something was last sent
 * @param lastSuccessAt when something last arrived
 * @param lastStatus what the receiver last answered; null when it did not
 * @param lastError what went wrong with the last attempt; null when nothing
 * @param createdAt when it was created
 * @param changedAt when somebody last did something about it
 */
public record WebhookSubscriptionView(
        WebhookSubscriptionId subscription,
        @Nullable String description,
        String url,
        WebhookFilter filter,
        WebhookState state,
        @Nullable WebhookHalt haltedBecause,
        @Nullable Instant haltedAt,
        @Nullable Long deliveredPosition,
        @Nullable Long lag,
        int failures,
        @Nullable Instant retryAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant createdAt,
        Instant changedAt) {}
