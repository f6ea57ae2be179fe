package com.lotledger.platform.webhook;

import com.lotledger.api.webhook.WebhookSecret;
import java.security.SecureRandom;

/** Draws secrets for those who bring none. */
public final class WebhookSecrets {

    private static final int BYTES = 32;

    private final SecureRandom chance;

    public WebhookSecrets(SecureRandom chance) {
        this.chance = chance;
    }

    public WebhookSecret draw() {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        return WebhookSecret.of(key);
    }
}
