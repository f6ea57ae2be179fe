package com.lotledger.api.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a webhook subscription; never holds a secret. Single deliveries are no events, they have a log. */
public sealed interface WebhookSubscriptionEvent {

    /** The subscription it happened to. */
    WebhookSubscriptionId subscription();

    /** Events are delivered to an address from now on. */
    @Revision("1")
    record WebhookSubscriptionCreated(
            WebhookSubscriptionId subscription,
            @Nullable String description,
            WebhookUrl url,
            WebhookFilter filter,
            WebhookStart start)
            implements WebhookSubscriptionEvent {}

    /** Other events are delivered, or to another address. */
    @Revision("1")
    record WebhookSubscriptionChanged(
            WebhookSubscriptionId subscription, @Nullable String description, WebhookUrl url, WebhookFilter filter)
            implements WebhookSubscriptionEvent {}

    /** Somebody stopped deliveries for a while. */
    @Revision("1")
    record WebhookSubscriptionPaused(WebhookSubscriptionId subscription) implements WebhookSubscriptionEvent {}

    /** The program gave up delivering. */
    @Revision("1")
    record WebhookSubscriptionSuspended(
            WebhookSubscriptionId subscription,
            WebhookHalt cause,
            @Nullable String detail) implements WebhookSubscriptionEvent {}

    /** Deliveries go on from where they stood. */
    @Revision("1")
    record WebhookSubscriptionResumed(WebhookSubscriptionId subscription) implements WebhookSubscriptionEvent {}

    /** Deliveries begin once more at a position or moment. */
    @Revision("1")
    record WebhookSubscriptionReplayed(WebhookSubscriptionId subscription, WebhookStart start)
            implements WebhookSubscriptionEvent {}

    /** Deliveries are signed with another secret. */
    @Revision("1")
    record WebhookSecretRotated(WebhookSubscriptionId subscription, int overlapHours)
            implements WebhookSubscriptionEvent {}

    /** The subscription ended for good. */
    @Revision("1")
    record WebhookSubscriptionDeleted(WebhookSubscriptionId subscription) implements WebhookSubscriptionEvent {}
}
