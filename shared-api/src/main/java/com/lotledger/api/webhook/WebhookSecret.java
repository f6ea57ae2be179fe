package com.lotledger.api.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What deliveries are signed with (R-Y05): {@code whsec_} and 24 to 64 bytes in Base64. Never written to an event or a log, and to an
 * answer only when it was made for it.
 */
public record WebhookSecret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookSecret {
        int bytes = length(value);
        if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
            throw Refusal.invalid("R-Y05", null, "a secret is whsec_ and 24 to 64 bytes in Base64");
        }
    }

    /** A secret of these bytes. */
    public static WebhookSecret of(byte[] key) {
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The bytes to sign with. */
    public byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return "(hidden)";
    }

    private static int length(@Nullable String value) {
        if (value == null || !value.startsWith(PREFIX)) {
            return 0;
        }
        try {
            return Base64.getDecoder().decode(value.substring(PREFIX.length())).length;
        } catch (IllegalArgumentException noBase64) {
            return 0;
        }
    }
}
