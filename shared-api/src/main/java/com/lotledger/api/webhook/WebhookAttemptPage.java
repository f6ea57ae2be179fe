package com.lotledger.api.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attempts to deliver, newest first.
 *
 * @param next cursor of the next page; null when this is the last
 */
public record WebhookAttemptPage(
        List<WebhookAttemptView> entries, @Nullable String next) {
    public WebhookAttemptPage {
        entries = List.copyOf(entries);
    }
}
