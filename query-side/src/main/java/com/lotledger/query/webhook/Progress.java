package com.lotledger.query.webhook;

import com.lotledger.api.webhook.WebhookHalt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the delivery of a subscription has come since it last told.
 *
 * @param delivered everything up to this position is delivered or was not asked for
 * @param failures rounds that failed since one succeeded
 * @param retryAt nothing is sent before; null when there is no reason to wait
 * @param halted why it gave up; null when it did not
 * @param attempts the latest attempts, oldest first
 */
record Progress(
        Subscription subscription,
        long delivered,
        int failures,
        @Nullable Instant retryAt,
        @Nullable WebhookHalt halted,
        List<Attempt> attempts) {

    Progress {
        attempts = List.copyOf(attempts);
    }
}
