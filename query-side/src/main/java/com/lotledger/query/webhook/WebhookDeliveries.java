package com.lotledger.query.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Delivers what this process has the right to deliver. The right lasts for some seconds and is asked for anew every second, so that
 * another process takes over soon from one that was killed.
 */
final class WebhookDeliveries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDeliveries.class);
    private static final int LEASE_SECONDS = 10;
    private static final Duration MARGIN = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CLAIMS = Duration.ofSeconds(1);
    private static final long BETWEEN_REPORTS_MILLIS = 200;
    private static final long AFTER_A_FAILURE_MILLIS = 1_000;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final DeliveryTable table;
    private final SubscriptionDelivery.Parts parts;
    private final WebhookMetrics metrics;
    private final Map<String, SubscriptionDelivery> deliveries = new HashMap<>();
    private final Map<String, Integer> logged = new HashMap<>();
    private volatile boolean running;
    private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

    WebhookDeliveries(DeliveryTable table, SubscriptionDelivery.Parts parts, WebhookMetrics metrics) {
        this.table = table;
        this.parts = parts;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks").start(this::work);
    }

    private void work() {
        long nextClaim = System.nanoTime();
        while (running) {
            long pause = BETWEEN_REPORTS_MILLIS;
            try {
                if (System.nanoTime() - nextClaim >= 0) {
                    nextClaim = System.nanoTime() + BETWEEN_CLAIMS.toNanos();
                    claim();
                }
                report();
            } catch (RuntimeException failure) {
                if (running) {
                    LOG.warn("Webhook subscriptions cannot be read or written at the moment", failure);
                    pause = AFTER_A_FAILURE_MILLIS;
                }
            }
            rest(pause);
        }
        leave();
    }

    private void claim() {
        long mayUntil = System.nanoTime()
                + Duration.ofSeconds(LEASE_SECONDS).minus(MARGIN).toNanos();
        Set<String> claimed = new HashSet<>();
        for (Subscription each : table.claim(LEASE_SECONDS)) {
            claimed.add(each.name());
            SubscriptionDelivery present = deliveries.get(each.name());
            if (present == null) {
                begin(each, mayUntil);
            } else if (present.subscription().version() == each.version()) {
                present.mayUntil(mayUntil);
            } else {
                // The next claim begins with the new form, once this one has ended.
                present.stop();
            }
        }
        deliveries.values().stream()
                .filter(each -> !claimed.contains(each.subscription().name()))
                .forEach(SubscriptionDelivery::stop);
        metrics.delivering(claimed.size());
    }

    private void begin(Subscription subscription, long mayUntil) {
        SubscriptionDelivery delivery = new SubscriptionDelivery(subscription, parts, mayUntil);
        deliveries.put(subscription.name(), delivery);
        parts.threads().newThread(delivery).start();
    }

    private void report() {
        // Asked before their last words are taken, so that nothing is said in between.
        List<SubscriptionDelivery> over = deliveries.values().stream()
                .filter(SubscriptionDelivery::hasEnded)
                .toList();
        List<Progress> progress = new ArrayList<>();
        deliveries.values().forEach(each -> each.progress().ifPresent(progress::add));
        if (!progress.isEmpty()) {
            keep(progress);
        }
        over.forEach(each -> deliveries.remove(each.subscription().name()));
    }

    private void keep(List<Progress> progress) {
        Set<String> lost = new HashSet<>();
        boolean kept = false;
        try {
            lost.addAll(table.report(progress));
            kept = true;
        } finally {
            if (!kept) {
                progress.forEach(each -> Objects.requireNonNull(
                                deliveries.get(each.subscription().name()))
                        .tellAgain(each));
            }
        }
        for (Progress each : progress) {
            metrics.attempted(each.attempts());
            forget(each);
        }
        deliveries.values().stream()
                .filter(each -> lost.contains(each.subscription().name()))
                .forEach(SubscriptionDelivery::stop);
    }

    private void forget(Progress progress) {
        String name = progress.subscription().name();
        int since = logged.merge(name, progress.attempts().size(), Integer::sum);
        if (since >= parts.kept() / 2) {
            table.forgetOldAttempts(name);
            logged.remove(name);
        }
    }

    /** What is under way may still arrive and be told. */
    private void leave() {
        deliveries.values().forEach(SubscriptionDelivery::stop);
        long end = System.nanoTime() + LONGEST_GOODBYE.toNanos();
        try {
            while (!deliveries.isEmpty() && System.nanoTime() - end < 0) {
                report();
                rest(BETWEEN_REPORTS_MILLIS / 10);
            }
            report();
            table.release();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "How far webhooks have come was not told at the end; some events will be delivered again", failure);
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(LONGEST_GOODBYE.plusSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends while the database can still be written. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
