package com.lotledger.query.webhook;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.webhook.WebhookTestRequest.SendTestDelivery;
import com.lotledger.api.webhook.WebhookTestView;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends tests, each on a thread of its own and only so many at once. */
@Component
class TestDeliveries {

    private static final int AT_ONCE = 10;

    private final DeliveryTable table;
    private final Sending sending;
    private final Clock clock;
    private final String source;
    private final Semaphore free = new Semaphore(AT_ONCE);

    TestDeliveries(
            DeliveryTable table,
            Sending sending,
            Clock clock,
            @Value("${lotledger.events.source:urn:lotledger}") String source) {
        this.table = table;
        this.sending = sending;
        this.clock = clock;
        this.source = source;
    }

    @QueryHandler
    CompletableFuture<WebhookTestView> send(SendTestDelivery request) {
        Subscription found = table.find(request.subscription().value())
                .orElseThrow(() -> Refusal.notFound("subscription", "there is no webhook subscription of this name"));
        if (!free.tryAcquire()) {
            throw Refusal.conflict("R-X12", null, "too many tests are under way; try again");
        }
        CompletableFuture<WebhookTestView> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("webhook-test").start(() -> {
            try {
                answer.complete(send(found));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            } finally {
                free.release();
            }
        });
        return answer;
    }

    private WebhookTestView send(Subscription subscription) {
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
        return new WebhookTestView(
                id,
                reply.isDelivered(),
                reply.status(),
                reply.body(),
                reply.problem(),
                reply.took().toMillis());
    }
}
