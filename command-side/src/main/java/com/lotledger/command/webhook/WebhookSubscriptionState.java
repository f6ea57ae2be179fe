package com.lotledger.command.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookSubscriptionEvent;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSecretRotated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionChanged;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionCreated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionDeleted;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionPaused;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionReplayed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionResumed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionSuspended;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a subscription.
 *
 * @param created how it was created, to tell a repeated command from another one
 * @param present what it delivers where, to tell a change from none
 * @param state whether it delivers
 * @param deleted whether it ended for good
 */
record WebhookSubscriptionState(
        WebhookSubscriptionCreated created, WebhookSubscriptionChanged present, WebhookState state, boolean deleted) {

    WebhookSubscriptionId subscription() {
        return created.subscription();
    }

    static WebhookSubscriptionState evolve(@Nullable WebhookSubscriptionState before, WebhookSubscriptionEvent event) {
        return switch (event) {
            case WebhookSubscriptionCreated created ->
                new WebhookSubscriptionState(created, target(created), WebhookState.ACTIVE, false);
            case WebhookSubscriptionChanged changed ->
                new WebhookSubscriptionState(known(before).created, changed, known(before).state, false);
            case WebhookSubscriptionPaused paused -> known(before).in(WebhookState.PAUSED);
            case WebhookSubscriptionSuspended suspended -> known(before).in(WebhookState.SUSPENDED);
            case WebhookSubscriptionResumed resumed -> known(before).in(WebhookState.ACTIVE);
            case WebhookSubscriptionReplayed replayed -> known(before);
            case WebhookSecretRotated rotated -> known(before);
            case WebhookSubscriptionDeleted deleted ->
                new WebhookSubscriptionState(known(before).created, known(before).present, known(before).state, true);
        };
    }

    private WebhookSubscriptionState in(WebhookState next) {
        return new WebhookSubscriptionState(created, present, next, deleted);
    }

    private static WebhookSubscriptionChanged target(WebhookSubscriptionCreated created) {
        return new WebhookSubscriptionChanged(
                created.subscription(), created.description(), created.url(), created.filter());
    }

    private static WebhookSubscriptionState known(@Nullable WebhookSubscriptionState state) {
        return Objects.requireNonNull(state, "a subscription is created before anything else");
    }
}
