package com.lotledger.api.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.lotledger.api.refusal.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where events are delivered (R-Y01): an absolute https address of at most 2,000 characters, without user and fragment. Whether plain
 * http will do is a matter of configuration.
 */
public record WebhookUrl(String value) {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebhookUrl {
        if (!isAddress(value)) {
            throw Refusal.invalid(
                    "R-Y01",
                    null,
                    "an address begins with https:// and a host, has at most 2000 characters, no user and no fragment");
        }
    }

    public URI uri() {
        return URI.create(value);
    }

    /** Whether what is sent there can be read on the way. */
    public boolean isPlain() {
        return "http".equalsIgnoreCase(uri().getScheme());
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAddress(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(value);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPort() <= HIGHEST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
