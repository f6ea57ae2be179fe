package com.lotledger.query.webhook;

import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.query.feed.FeedFilter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as delivery takes it up.
 *
 * @param version which of its forms this is; what was delivered under another one is not reported
 * @param position everything up to it is delivered; null to begin at a moment
 * @param from that moment
 * @param secrets the present one last
 * @param failures rounds of attempts that failed so far
 * @param retryAt nothing is sent before
 */
record Subscription(
        String name,
        URI url,
        FeedFilter filter,
        long version,
        @Nullable Long position,
        @Nullable Instant from,
        List<ValidSecret> secrets,
        int failures,
        @Nullable Instant retryAt) {

    /** A secret and until when it counts; without end when null. */
    record ValidSecret(WebhookSecret secret, @Nullable Instant until) {}

    Subscription with(List<ValidSecret> otherSecrets) {
        return new Subscription(name, url, filter, version, position, from, otherSecrets, failures, retryAt);
    }

    /** What to sign with at a moment, the present secret first. */
    List<WebhookSecret> secrets(Instant now) {
        return secrets.reversed().stream()
                .filter(each -> each.until() == null || each.until().isAfter(now))
                .map(ValidSecret::secret)
                .toList();
    }
}
