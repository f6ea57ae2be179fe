package com.lotledger.api.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import org.jspecify.annotations.Nullable;

/** What can be asked about webhooks. */
public sealed interface WebhookQuery {

    /**
     * Subscriptions by name. Answers a {@link WebhookSubscriptionPage}.
     *
     * @param state only those in this state
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindWebhookSubscriptions(
            @Nullable WebhookState state,
            int limit,
            @Nullable String cursor) implements WebhookQuery {}

    /** One subscription. Answers a {@link WebhookSubscriptionView}, or nothing when there is none. */
    record GetWebhookSubscription(WebhookSubscriptionId subscription) implements WebhookQuery {}

    /**
     * The latest attempts to deliver, newest first; older ones are not kept. Answers a {@link WebhookAttemptPage}.
     *
     * @param failed only those that failed, or only those that did not
     * @param eventId only those of this event
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindWebhookAttempts(
            WebhookSubscriptionId subscription,
            @Nullable Boolean failed,
            @Nullable String eventId,
            int limit,
            @Nullable String cursor)
            implements WebhookQuery {}
}
