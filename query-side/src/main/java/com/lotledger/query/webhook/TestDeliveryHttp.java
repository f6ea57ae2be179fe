package com.lotledger.query.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookTestRequest.SendTestDelivery;
import com.lotledger.api.webhook.WebhookTestView;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends an event of no meaning and tells what the receiver said, whatever the state of the subscription. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "Webhooks")
class TestDeliveryHttp {

    private final Questions questions;

    TestDeliveryHttp(Questions questions) {
        this.questions = questions;
    }

    @PostMapping("/{subscription}/test-deliveries")
    @Operation(
            operationId = "testWebhookSubscription",
            summary = "Send a test event and see what the receiver says",
            description =
                    "The event is of type webhook.test.v1 and signed like every other. Nothing is tried again, and deliveries"
                            + " are not touched.")
    CompletableFuture<WebhookTestView> test(@PathVariable WebhookSubscriptionId subscription) {
        return questions.ask(new SendTestDelivery(subscription), WebhookTestView.class);
    }
}
