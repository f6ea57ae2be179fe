package com.lotledger.command.suspension;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.SuspendWebhookSubscription;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.webhook.HaltedWebhook;
import com.lotledger.platform.webhook.WebhookSubscriptions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look for subscriptions that delivery gave up (R-Y08). Delivery may run in a process that takes no commands; it leaves a mark,
 * and whoever takes commands makes an event of it. A look may be missed, repeated, or taken by several processes at once.
 */
final class SuspensionPass {

    private static final Logger log = LoggerFactory.getLogger(SuspensionPass.class);
    private static final String ACTOR = "webhook-delivery";

    private final WebhookSubscriptions subscriptions;
    private final LedgerCommands commands;
    private final Clock clock;
    private final ZoneId zone;

    SuspensionPass(WebhookSubscriptions subscriptions, LedgerCommands commands, Clock clock, ZoneId zone) {
        this.subscriptions = subscriptions;
        this.commands = commands;
        this.clock = clock;
        this.zone = zone;
    }

    void run() {
        Sender sender = new Sender(ACTOR, Set.of(Role.ADMINISTRATOR), LocalDate.now(clock.withZone(zone)));
        for (HaltedWebhook each : subscriptions.halted()) {
            try {
                commands.send(new SuspendWebhookSubscription(each.subscription(), each.cause(), each.detail()), sender)
                        .join();
            } catch (CompletionException failure) {
                if (!(failure.getCause() instanceof Refusal)) {
                    throw failure;
                }
                log.warn("Webhook subscription {} is still to be suspended", each.subscription(), failure);
            }
        }
    }
}
