package com.lotledger.query.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request.
 *
 * @param status what the receiver answered; null when it did not
 * @param retryAfter how long it asked to wait; zero when it did not ask
 * @param body the beginning of what it said
 * @param error why there is no answer
 * @param took how long that took
 */
record Reply(
        @Nullable Integer status,
        Duration retryAfter,
        String body,
        @Nullable String error,
        Duration took) {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    boolean isDelivered() {
        return status != null && status / 100 == 2;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    /** Whether the receiver heard and said no, rather than nothing or that it is too busy. */
    boolean isAnswered() {
        return status != null && status != TOO_MANY && status != UNAVAILABLE;
    }

    /** What went wrong; null when nothing did. */
    @Nullable
    String problem() {
        if (isDelivered()) {
            return null;
        }
        return status == null ? error : "status " + status;
    }
}
