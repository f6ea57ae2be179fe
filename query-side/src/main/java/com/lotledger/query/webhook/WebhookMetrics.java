package com.lotledger.query.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** How many webhooks this process delivers, and how that goes. */
final class WebhookMetrics {

    private final AtomicInteger delivering = new AtomicInteger();
    private final Timer delivered;
    private final Counter failed;

    WebhookMetrics(MeterRegistry registry, WebhookStates states) {
        Gauge.builder("lotledger.webhooks.delivering", delivering, AtomicInteger::get)
                .description("Webhook subscriptions that this process delivers")
                .register(registry);
        Gauge.builder("lotledger.webhooks.suspended", states, WebhookStates::suspended)
                .description("Webhook subscriptions that delivery gave up")
                .register(registry);
        Gauge.builder("lotledger.webhooks.lag", states, WebhookStates::largestLag)
                .description("Positions that the last of the active webhook subscriptions is behind")
                .register(registry);
        delivered = Timer.builder("lotledger.webhooks.delivered")
                .description("Attempts that arrived, with the time they took")
                .register(registry);
        failed = Counter.builder("lotledger.webhooks.failed")
                .description("Attempts that failed")
                .register(registry);
    }

    void delivering(int subscriptions) {
        delivering.set(subscriptions);
    }

    void attempted(List<Attempt> attempts) {
        for (Attempt each : attempts) {
            if (each.reply().isDelivered()) {
                delivered.record(each.reply().took());
            } else {
                failed.increment();
            }
        }
    }
}
