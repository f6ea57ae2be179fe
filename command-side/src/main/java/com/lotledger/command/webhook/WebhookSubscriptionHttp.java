package com.lotledger.command.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ChangeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.CreateWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.DeleteWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.PauseWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ReplayWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.ResumeWebhookSubscription;
import com.lotledger.api.webhook.WebhookSubscriptionCommand.RotateWebhookSecret;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.webhook.WebhookSecrets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions over HTTP. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "Webhooks", description = "To whom events are delivered; for administrators and integrations")
class WebhookSubscriptionHttp {

    private final LedgerCommands commands;
    private final WebhookSecrets secrets;

    WebhookSubscriptionHttp(LedgerCommands commands, WebhookSecrets secrets) {
        this.commands = commands;
        this.secrets = secrets;
    }

    @PostMapping
    @Operation(
            operationId = "createWebhookSubscription",
            summary = "Have events delivered to an address",
            description = """
                    Each event is sent by itself, in order for each lot, until the receiver answers with a status of 2xx. \
                    Deliveries are signed after the Standard Webhooks convention. The answer shows a secret that was drawn for it; \
                    nothing shows it again. Repeating the request changes nothing, not even the secret, and shows none.""")
    CompletableFuture<CommandAnswer<WebhookRequest.Answer>> create(
            Sender sender, @RequestBody WebhookRequest.Create request) {
        WebhookSecret given = request.secret();
        WebhookSecret secret = given == null ? secrets.draw() : given;
        CreateWebhookSubscription command = new CreateWebhookSubscription(
                request.subscription(),
                request.description(),
                request.url(),
                request.filter(),
                request.start(),
                secret);
        return commands.<@Nullable Object>send(command, sender)
                .thenApply(answer ->
                        answer(request.subscription(), given == null && answer.stored() ? secret : null, answer));
    }

    @PostMapping("/{subscription}/change-webhook-subscription")
    @Operation(
            operationId = "changeWebhookSubscription",
            summary = "Have other events delivered, or elsewhere",
            description = "Deliveries go on from where they stand. What is left out is taken away.")
    CompletableFuture<CommandAnswer<Void>> change(Sender sender, @RequestBody ChangeWebhookSubscription command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{subscription}/pause-webhook-subscription")
    @Operation(
            operationId = "pauseWebhookSubscription",
            summary = "Deliver nothing until resumed",
            description = "What is on its way may still arrive. What happens meanwhile is delivered afterwards.")
    CompletableFuture<CommandAnswer<Void>> pause(Sender sender, @RequestBody PauseWebhookSubscription command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{subscription}/resume-webhook-subscription")
    @Operation(
            operationId = "resumeWebhookSubscription",
            summary = "Deliver again, from where it stood",
            description = "Also for a subscription that waits for its next attempt: what failed is tried at once.")
    CompletableFuture<CommandAnswer<Void>> resume(Sender sender, @RequestBody ResumeWebhookSubscription command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{subscription}/replay-webhook-subscription")
    @Operation(
            operationId = "replayWebhookSubscription",
            summary = "Deliver once more from a position or moment on",
            description =
                    "Events keep their ids. A position is the sequence of the last event that is not wanted again; 0 is"
                            + " before the first.")
    CompletableFuture<CommandAnswer<Void>> replay(Sender sender, @RequestBody ReplayWebhookSubscription command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{subscription}/rotate-webhook-secret")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Sign with another secret",
            description =
                    "Until the overlap is over, deliveries carry a signature of the secret before, too. The answer shows a"
                            + " secret that was drawn for it; nothing shows it again.")
    CompletableFuture<CommandAnswer<WebhookRequest.Answer>> rotate(
            Sender sender,
            @PathVariable WebhookSubscriptionId subscription,
            @RequestBody WebhookRequest.Rotate request) {
        WebhookSecret given = request.secret();
        WebhookSecret secret = given == null ? secrets.draw() : given;
        return commands.<@Nullable Object>send(
                        new RotateWebhookSecret(subscription, secret, request.overlapHours()), sender)
                .thenApply(answer -> answer(subscription, given == null ? secret : null, answer));
    }

    @PostMapping("/{subscription}/delete-webhook-subscription")
    @Operation(
            operationId = "deleteWebhookSubscription",
            summary = "End a subscription for good",
            description = "Its secrets and its log of deliveries go with it; its name is not given again.")
    CompletableFuture<CommandAnswer<Void>> delete(Sender sender, @RequestBody DeleteWebhookSubscription command) {
        return commands.send(command, sender);
    }

    private static CommandAnswer<WebhookRequest.Answer> answer(
            WebhookSubscriptionId subscription, @Nullable WebhookSecret secret, CommandAnswer<?> answer) {
        return new CommandAnswer<>(new WebhookRequest.Answer(subscription, secret), answer.position(), answer.stored());
    }
}
