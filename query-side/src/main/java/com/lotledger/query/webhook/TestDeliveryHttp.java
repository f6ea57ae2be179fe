package com.lotledger.query.webhook;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.platform.webhook.WebhookProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Sends an event of no meaning and tells what the receiver said, whatever the state of the subscription. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "Webhooks")
class TestDeliveryHttp {

    private static final int AT_ONCE = 10;
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private final DeliveryTable table;
    private final Sending sending;
    private final Clock clock;
    private final String source;
    private final Duration longest;
    private final Semaphore free = new Semaphore(AT_ONCE);

    TestDeliveryHttp(
            DeliveryTable table,
            Sending sending,
            Clock clock,
            @Value("${lotledger.events.source:urn:lotledger}") String source,
            WebhookProperties properties) {
        this.table = table;
        this.sending = sending;
        this.clock = clock;
        this.source = source;
        longest = properties.timeout().plus(properties.connectTimeout()).plus(TO_ANSWER);
    }

    /**
     * What came of a test.
     *
     * @param id the {@code webhook-id} it was sent with
     * @param delivered whether the receiver took it: status 2xx
     * @param status what the receiver answered; null when it did not
     * @param body the first 1,000 characters of what it said
     * @param error what went wrong; null when nothing
     * @param durationMillis how long it took, in milliseconds
     */
    record TestDelivery(
            String id,
            boolean delivered,
            @Nullable Integer status,
            String body,
            @Nullable String error,
            long durationMillis) {}

    @PostMapping("/{subscription}/test-deliveries")
    @Operation(
            operationId = "testWebhookSubscription",
            summary = "Send a test event and see what the receiver says",
            description =
                    "The event is of type webhook.test.v1 and signed like every other. Nothing is tried again, and deliveries"
                            + " are not touched.")
    DeferredResult<TestDelivery> test(@PathVariable WebhookSubscriptionId subscription) {
        Subscription found = table.find(subscription.value())
                .orElseThrow(() -> Refusal.notFound("subscription", "there is no webhook subscription of this name"));
        if (!free.tryAcquire()) {
            throw Refusal.conflict("R-X12", null, "too many tests are under way; try again");
        }
        DeferredResult<TestDelivery> answer = new DeferredResult<>(longest.toMillis());
        Thread.ofVirtual().name("webhook-test").start(() -> {
            try {
                answer.setResult(send(found));
            } catch (RuntimeException failure) {
                answer.setErrorResult(failure);
            } finally {
                free.release();
            }
        });
        return answer;
    }

    private TestDelivery send(Subscription subscription) {
        Instant now = clock.instant();
        String id = UUID.randomUUID().toString();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", source);
        event.put("type", "webhook.test.v1");
        event.put("subject", "webhook-subscription/" + subscription.name());
        event.put("time", now.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", Map.of("subscription", subscription.name()));
        Reply reply = sending.send(subscription, id, event, now);
        return new TestDelivery(
                id,
                reply.isDelivered(),
                reply.status(),
                reply.body(),
                reply.problem(),
                reply.took().toMillis());
    }
}
