package com.lotledger.command.webhook;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookUrl;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Requests that may leave the secret to the program. */
sealed interface WebhookRequest {

    /**
     * Asks for a subscription.
     *
     * @param subscription its name, 1 to 40 letters, digits and {@code -_./}, never given twice
     * @param description what it is for, at most 200 characters
     * @param url where events are delivered (R-Y01, R-Y02)
     * @param filter which events; everything when left out
     * @param start where to begin; with what happens from now on when left out
     * @param secret what to sign with (R-Y05); drawn and answered when left out
     */
    @Schema(name = "CreateWebhookSubscriptionRequest")
    record Create(
            WebhookSubscriptionId subscription,
            @Nullable String description,
            WebhookUrl url,
            @Nullable WebhookFilter filter,
            @Nullable WebhookStart start,
            @Nullable WebhookSecret secret)
            implements WebhookRequest {
        public Create {
            new Violations()
                    .required("subscription", subscription)
                    .required("url", url)
                    .refuseIfAny();
        }
    }

    /**
     * Asks for another secret.
     *
     * @param secret what to sign with (R-Y05); drawn and answered when left out
     * @param overlapHours how long the one before is used too, 0 to 168 hours (R-Y06); 24 when left out
     */
    @Schema(name = "RotateWebhookSecretRequest")
    record Rotate(@Nullable WebhookSecret secret, @Nullable Integer overlapHours) implements WebhookRequest {}

    /**
     * What deliveries are signed with.
     *
     * @param subscription whose deliveries
     * @param secret the secret, when the program drew it for this request; it is never shown again
     */
    @Schema(name = "WebhookSecretAnswer")
    record Answer(
            WebhookSubscriptionId subscription, @Nullable WebhookSecret secret) {}
}
