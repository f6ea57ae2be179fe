package com.lotledger.api.webhook;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.WebhookSubscriptionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done about a webhook subscription. Secrets never reach an event. */
public sealed interface WebhookSubscriptionCommand {

    /** Longest overlap of two secrets: seven days. */
    int LONGEST_OVERLAP_HOURS = 168;

    /** The subscription meant. */
    WebhookSubscriptionId subscription();

    /** Name of the subscription's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return subscription().stream();
    }

    /**
     * Has events delivered to an address. Repeated it changes nothing, not even the secret.
     *
     * @param description what it is for, at most 200 characters
     * @param filter which events; everything when left out
     * @param start from where on; from now on when left out
     */
    record CreateWebhookSubscription(
            WebhookSubscriptionId subscription,
            @Nullable String description,
            WebhookUrl url,
            @Nullable WebhookFilter filter,
            @Nullable WebhookStart start,
            WebhookSecret secret)
            implements WebhookSubscriptionCommand {
        public CreateWebhookSubscription {
            Violations violations = new Violations()
                    .required("subscription", subscription)
                    .text("description", description, 200)
                    .required("url", url)
                    .required("secret", secret);
            WebhookFilter.check(filter, violations);
            violations.refuseIfAny();
        }

        /** The events that are wanted. */
        public WebhookFilter wanted() {
            return filter == null ? WebhookFilter.EVERYTHING : filter;
        }

        /** Where deliveries begin. */
        public WebhookStart begin() {
            return start == null ? WebhookStart.NOW : start;
        }
    }

    /**
     * Has other events delivered, or to another address, from where deliveries stand. What is left out is taken away.
     *
     * @param description what it is for, at most 200 characters
     * @param filter which events; everything when left out
     */
    record ChangeWebhookSubscription(
            WebhookSubscriptionId subscription,
            @Nullable String description,
            WebhookUrl url,
            @Nullable WebhookFilter filter)
            implements WebhookSubscriptionCommand {
        public ChangeWebhookSubscription {
            Violations violations =
                    new Violations().text("description", description, 200).required("url", url);
            WebhookFilter.check(filter, violations);
            violations.refuseIfAny();
        }

        /** The events that are wanted. */
        public WebhookFilter wanted() {
            return filter == null ? WebhookFilter.EVERYTHING : filter;
        }
    }

    /** Delivers nothing until it is resumed; what happens meanwhile is delivered then. */
    record PauseWebhookSubscription(WebhookSubscriptionId subscription, Reason reason)
            implements WebhookSubscriptionCommand, Reason.Due {
        public PauseWebhookSubscription {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /**
     * Sent by the program when it gave up delivering (R-Y08). Nothing happens when somebody resumed it meanwhile.
     *
     * @param detail what the last attempt came to, at most 300 characters
     */
    record SuspendWebhookSubscription(
            WebhookSubscriptionId subscription,
            WebhookHalt cause,
            @Nullable String detail) implements WebhookSubscriptionCommand {
        public SuspendWebhookSubscription {
            new Violations()
                    .required("cause", cause)
                    .text("detail", detail, 300)
                    .refuseIfAny();
        }
    }

    /** Delivers again, from where it stood. What failed before is tried at once. */
    record ResumeWebhookSubscription(WebhookSubscriptionId subscription) implements WebhookSubscriptionCommand {}

    /** Delivers once more from a position or moment on; events keep their ids. A paused subscription stays paused. */
    record ReplayWebhookSubscription(WebhookSubscriptionId subscription, WebhookStart start, Reason reason)
            implements WebhookSubscriptionCommand, Reason.Due {
        @SuppressWarnings("NullAway") // what arrives from outside may be missing
        public ReplayWebhookSubscription {
            Violations violations = new Violations().required("start", start).required("reason", reason);
            if (start != null && start.isNow()) {
                violations.add("start", Refusal.invalid("R-Y04", null, "give a position or a moment to begin at"));
            }
            violations.refuseIfAny();
        }
    }

    /**
     * Signs with another secret. Until the overlap is over deliveries carry signatures of both.
     *
     * @param overlapHours how long the secrets before are still used too, 0 to 168 (R-Y06); 24 when left out
     */
    record RotateWebhookSecret(
            WebhookSubscriptionId subscription,
            WebhookSecret secret,
            @Nullable Integer overlapHours) implements WebhookSubscriptionCommand {
        public RotateWebhookSecret {
            overlapHours = overlapHours == null ? Integer.valueOf(24) : overlapHours;
            Violations violations = new Violations().required("secret", secret);
            if (overlapHours < 0 || overlapHours > LONGEST_OVERLAP_HOURS) {
                violations.add("", Refusal.invalid("R-Y06", "overlapHours", "an overlap has 0 to 168 hours"));
            }
            violations.refuseIfAny();
        }

        /** As it counts. */
        public int overlap() {
            return overlapHours == null ? 0 : overlapHours;
        }
    }

    /** Ends the subscription for good; its secrets and its log of deliveries go with it, its name is not given again. */
    record DeleteWebhookSubscription(WebhookSubscriptionId subscription, Reason reason)
            implements WebhookSubscriptionCommand, Reason.Due {
        public DeleteWebhookSubscription {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }
}
