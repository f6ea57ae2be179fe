package com.lotledger.command.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ChangeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.CreateWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.DeleteWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.PauseWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ReplayWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ResumeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.RotateWebhookSecret;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.SuspendWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionEvent;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSecretRotated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionChanged;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionCreated;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionDeleted;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionPaused;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionReplayed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionResumed;
import com.lotledger.api.webhook.WebhookSubscriptionEvent.WebhookSubscriptionSuspended;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * To whom events are delivered. What delivery reads, with the secrets that are nowhere else, is changed in the transaction that
 * stores the event.
 */
@Aggregate(type = "WebhookSubscription")
class WebhookSubscription {

    private @Nullable WebhookSubscriptionState state;

    /** For the event store, which fills it with history. */
    WebhookSubscription() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.subscription().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            CreateWebhookSubscription command,
            WebhookSubscriptions subscriptions,
            OnlyReachableAddressesAreSubscribed addresses,
            SubscriptionsAreLimited limit) {
        WebhookSubscriptionCreated created = new WebhookSubscriptionCreated(
                command.subscription(), command.description(), command.url(), command.wanted(), command.begin());
        if (state != null) {
            ADeletedSubscriptionStaysDeleted.check(state);
            if (!state.created().equals(created)) {
                throw Refusal.conflict(
                        "R-X01", "subscription", "subscription " + command.subscription() + " exists already");
            }
            return;
        }
        Violations violations = new Violations();
        addresses.check(command.url(), violations);
        AStartIsWithinTheLedger.check(command.begin(), subscriptions, violations);
        limit.check(subscriptions.count(), violations);
        violations.refuseIfAny();
        apply(created);
        subscriptions.add(
                command.subscription(),
                command.description(),
                command.url(),
                command.wanted(),
                command.begin(),
                command.secret());
    }

    @CommandHandler
    void decide(
            ChangeWebhookSubscription command,
            WebhookSubscriptions subscriptions,
            OnlyReachableAddressesAreSubscribed addresses) {
        ADeletedSubscriptionStaysDeleted.check(known());
        WebhookSubscriptionChanged changed = new WebhookSubscriptionChanged(
                command.subscription(), command.description(), command.url(), command.wanted());
        if (known().present().equals(changed)) {
            return;
        }
        Violations violations = new Violations();
        addresses.check(command.url(), violations);
        violations.refuseIfAny();
        apply(changed);
        subscriptions.change(command.subscription(), command.description(), command.url(), command.wanted());
    }

    @CommandHandler
    void decide(PauseWebhookSubscription command, WebhookSubscriptions subscriptions) {
        ADeletedSubscriptionStaysDeleted.check(known());
        if (known().state() != WebhookState.PAUSED) {
            apply(new WebhookSubscriptionPaused(command.subscription()));
            subscriptions.enter(command.subscription(), WebhookState.PAUSED);
        }
    }

    @CommandHandler
    void decide(SuspendWebhookSubscription command, WebhookSubscriptions subscriptions) {
        if (!known().deleted()
                && known().state() == WebhookState.ACTIVE
                && subscriptions.isHalted(command.subscription())) {
            apply(new WebhookSubscriptionSuspended(command.subscription(), command.cause(), command.detail()));
            subscriptions.enter(command.subscription(), WebhookState.SUSPENDED);
        }
    }

    @CommandHandler
    void decide(ResumeWebhookSubscription command, WebhookSubscriptions subscriptions) {
        ADeletedSubscriptionStaysDeleted.check(known());
        if (known().state() == WebhookState.ACTIVE) {
            // It may wait for its next attempt, or have been given up just now.
            subscriptions.goOn(command.subscription());
        } else {
            apply(new WebhookSubscriptionResumed(command.subscription()));
            subscriptions.enter(command.subscription(), WebhookState.ACTIVE);
        }
    }

    @CommandHandler
    void decide(ReplayWebhookSubscription command, WebhookSubscriptions subscriptions) {
        ADeletedSubscriptionStaysDeleted.check(known());
        Violations violations = new Violations();
        AStartIsWithinTheLedger.check(command.start(), subscriptions, violations);
        violations.refuseIfAny();
        apply(new WebhookSubscriptionReplayed(command.subscription(), command.start()));
        subscriptions.restart(command.subscription(), command.start());
    }

    @CommandHandler
    void decide(RotateWebhookSecret command, WebhookSubscriptions subscriptions) {
        ADeletedSubscriptionStaysDeleted.check(known());
        apply(new WebhookSecretRotated(command.subscription(), command.overlap()));
        subscriptions.replaceSecret(command.subscription(), command.secret(), Duration.ofHours(command.overlap()));
    }

    @CommandHandler
    void decide(DeleteWebhookSubscription command, WebhookSubscriptions subscriptions) {
        if (!known().deleted()) {
            apply(new WebhookSubscriptionDeleted(command.subscription()));
            subscriptions.remove(command.subscription());
        }
    }

    @EventSourcingHandler
    void evolve(WebhookSubscriptionEvent event) {
        state = WebhookSubscriptionState.evolve(state, event);
    }

    private WebhookSubscriptionState known() {
        return Objects.requireNonNull(state, "a subscription is created before anything else");
    }
}
