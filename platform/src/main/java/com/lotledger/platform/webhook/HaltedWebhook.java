package com.lotledger.platform.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookHalt;
import org.jspecify.annotations.Nullable;

/**
 * A subscription that delivery gave up, of which no event tells yet.
 *
 * @param detail what the last attempt came to
 */
public record HaltedWebhook(
        WebhookSubscriptionId subscription,
        WebhookHalt cause,
        @Nullable String detail) {}
