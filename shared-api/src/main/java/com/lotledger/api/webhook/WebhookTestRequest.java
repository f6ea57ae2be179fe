package com.lotledger.api.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;

/** What can be tried with a subscription. Whoever sends it has checked who asks. */
public sealed interface WebhookTestRequest {

    /** Sends an event of no meaning, whatever the state of the subscription. Answers a {@link WebhookTestView}. */
    record SendTestDelivery(WebhookSubscriptionId subscription) implements WebhookTestRequest {}
}
