package com.lotledger.api.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Webhook subscriptions.
 *
 * @param next cursor of the next page; null when this is the last
 */
public record WebhookSubscriptionPage(
        List<WebhookSubscriptionView> entries, @Nullable String next) {
    public WebhookSubscriptionPage {
        entries = List.copyOf(entries);
    }
}
