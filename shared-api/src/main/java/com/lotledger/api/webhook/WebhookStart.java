package com.lotledger.api.webhook;

import com.lotledger.api.refusal.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where deliveries begin: behind a position or at a moment, not both (R-Y04); with neither, with what happens from now on.
 *
 * @param after behind the event of this sequence; 0 for the first event ever
 * @param from with what was recorded at this instant or later, and perhaps a little that was recorded shortly before
 */
public record WebhookStart(@Nullable Long after, @Nullable Instant from) {

    /** With what happens from now on. */
    public static final WebhookStart NOW = new WebhookStart(null, null);

    public WebhookStart {
        if (after != null && from != null) {
            throw Refusal.invalid("R-Y04", "from", "begin behind a position or at a moment, not both");
        }
        if (after != null && after < 0) {
            throw Refusal.invalid("R-Y04", "after", "a position is 0 or above");
        }
    }

    boolean isNow() {
        return after == null && from == null;
    }
}
