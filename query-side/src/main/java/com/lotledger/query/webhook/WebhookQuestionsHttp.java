package com.lotledger.query.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookAttemptPage;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookAttempts;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookSubscriptions;
import com.lotledger.api.webhook.WebhookQuery.GetWebhookSubscription;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookSubscriptionPage;
import com.lotledger.api.webhook.WebhookSubscriptionView;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks over HTTP, for administrators, auditors and integrations. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "Webhooks")
class WebhookQuestionsHttp {

    private final Questions questions;

    WebhookQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only those in this state") @Nullable
            WebhookState state) {}

    record AttemptFilter(
            @Parameter(description = "only those that failed, or only those that did not") @Nullable
            Boolean failed,

            @Parameter(description = "only those of the event of this id") @Nullable
            String event) {}

    @GetMapping
    @Operation(operationId = "findWebhookSubscriptions", summary = "List webhook subscriptions and how they stand")
    CompletableFuture<WebhookSubscriptionPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                new FindWebhookSubscriptions(filter.state(), page.limit(), Questions.cursorOf(page)),
                WebhookSubscriptionPage.class);
    }

    @GetMapping("/{subscription}")
    @Operation(operationId = "getWebhookSubscription", summary = "Show a webhook subscription and how far it has come")
    CompletableFuture<WebhookSubscriptionView> get(@PathVariable WebhookSubscriptionId subscription) {
        return questions.ask(
                new GetWebhookSubscription(subscription),
                WebhookSubscriptionView.class,
                "subscription",
                "webhook subscription of this name");
    }

    @GetMapping("/{subscription}/attempts")
    @Operation(
            operationId = "findWebhookAttempts",
            summary = "List the latest attempts to deliver, newest first",
            description = "Only so many are kept (lotledger.webhooks.attempts-kept).")
    CompletableFuture<WebhookAttemptPage> attempts(
            @PathVariable WebhookSubscriptionId subscription, @ParameterObject AttemptFilter filter, PageRequest page) {
        return questions.ask(
                new FindWebhookAttempts(
                        subscription, filter.failed(), filter.event(), page.limit(), Questions.cursorOf(page)),
                WebhookAttemptPage.class);
    }
}
