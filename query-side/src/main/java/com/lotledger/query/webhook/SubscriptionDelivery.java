package com.lotledger.query.webhook;

import com.lotledger.api.webhook.WebhookHalt;
import com.lotledger.query.feed.Feed;
import com.lotledger.query.feed.FeedPage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers one subscription. One thread decides; reading the feed and every request have a thread of their own and tell it what came of
 * it. Ends when it is told to, when it lost the right to deliver, or when it gave up.
 */
final class SubscriptionDelivery implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionDelivery.class);
    private static final int AT_ONCE = 500;
    private static final Duration READING = Duration.ofSeconds(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /**
     * What deliveries share.
     *
     * @param threads threads that may wait
     * @param attempts how often an event is tried
     * @param kept how many attempts are worth telling
     */
    record Parts(
            Feed feed,
            Sending sending,
            Clock clock,
            ThreadFactory threads,
            Backoff backoff,
            int most,
            int attempts,
            int kept) {}

    /** What the other threads tell the one that decides. */
    private sealed interface News {

        record Read(FeedPage page) implements News {}

        record Unreadable(RuntimeException failure) implements News {}

        record Sent(Lane lane, long round, Attempt attempt) implements News {}

        record Stop() implements News {}
    }

    private final Subscription subscription;
    private final Parts parts;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Pace pace;
    private final Deque<Attempt> untold = new ArrayDeque<>();
    private Lanes lanes = new Lanes(0);
    private int underWay;
    private boolean reading;
    private Instant readNotBefore = Instant.MIN;
    private volatile boolean stopping;
    private volatile boolean ended;
    private volatile long mayUntil;
    private @Nullable WebhookHalt halted;
    private @Nullable Progress told;

    SubscriptionDelivery(Subscription subscription, Parts parts, long mayUntil) {
        this.subscription = subscription;
        this.parts = parts;
        this.mayUntil = mayUntil;
        Instant retryAt = subscription.retryAt();
        pace = new Pace(
                parts.most(), parts.backoff(), subscription.failures(), retryAt == null ? Instant.MIN : retryAt);
    }

    Subscription subscription() {
        return subscription;
    }

    /** Lets it go on until {@link System#nanoTime()} has come so far. */
    void mayUntil(long nanoTime) {
        mayUntil = nanoTime;
    }

    /** Sends nothing more; what is under way may still arrive. */
    void stop() {
        stopping = true;
        news.add(new News.Stop());
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void run() {
        try {
            begin();
            while (!isOver()) {
                readOn();
                sendOn();
                take(news.poll(untilSomethingIsDue().toMillis(), TimeUnit.MILLISECONDS));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error(
                    "The delivery of webhook subscription {} broke off; it is taken up again",
                    subscription.name(),
                    failure);
        } finally {
            ended = true;
        }
    }

    private void begin() {
        Long position = subscription.position();
        Instant from = subscription.from();
        long start = position != null
                ? position
                : parts.feed().before(from == null ? parts.clock().instant() : from);
        synchronized (this) {
            lanes = new Lanes(start);
        }
    }

    private boolean isOver() {
        return (stopping || halted != null) && underWay == 0;
    }

    private boolean maySend() {
        // A feed that closes answers at once, whatever it is asked for.
        return !stopping && halted == null && !parts.feed().isClosing() && System.nanoTime() - mayUntil < 0;
    }

    private void readOn() {
        if (!reading
                && maySend()
                && lanes.room() >= AT_ONCE / 2
                && !readNotBefore.isAfter(parts.clock().instant())) {
            reading = true;
            long after = lanes.read();
            int limit = Math.min(AT_ONCE, lanes.room());
            parts.threads().newThread(() -> news.add(read(after, limit))).start();
        }
    }

    private News read(long after, int limit) {
        try {
            return new News.Read(parts.feed().read(after, subscription.filter(), limit, READING));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new News.Stop();
        } catch (RuntimeException failure) {
            return new News.Unreadable(failure);
        }
    }

    private void sendOn() {
        Instant now = parts.clock().instant();
        while (maySend() && underWay < pace.atOnce(now)) {
            Optional<Lane> next = lanes.next(now, pace.isSlowedDown());
            if (next.isEmpty()) {
                return;
            }
            send(next.get(), pace.round());
        }
    }

    private void send(Lane lane, long round) {
        underWay++;
        int number = lane.failures() + 1;
        parts.threads()
                .newThread(() ->
                        news.add(new News.Sent(lane, round, parts.sending().send(subscription, lane.first(), number))))
                .start();
    }

    private void take(@Nullable News first) {
        for (News each = first; each != null; each = news.poll()) {
            switch (each) {
                case News.Read read -> took(read.page());
                case News.Unreadable unreadable -> {
                    LOG.warn(
                            "Events for webhook subscription {} cannot be read",
                            subscription.name(),
                            unreadable.failure());
                    reading = false;
                    readNotBefore = parts.clock().instant().plus(AFTER_A_FAILURE);
                }
                case News.Sent sent -> sent(sent);
                case News.Stop stop -> stopping = stopping || parts.feed().isClosing();
            }
        }
    }

    private synchronized void took(FeedPage page) {
        reading = false;
        lanes.add(page.events(), page.position());
    }

    private synchronized void sent(News.Sent sent) {
        underWay--;
        note(sent.attempt());
        Reply reply = sent.attempt().reply();
        Instant now = parts.clock().instant();
        if (reply.isDelivered()) {
            pace.succeeded();
            lanes.arrived(sent.lane());
            return;
        }
        Lane lane = sent.lane();
        lane.firstFailed();
        pace.failed(sent.round(), reply.isAnswered(), reply.retryAfter(), now);
        Duration rest = parts.backoff().after(lane.failures());
        lanes.failed(lane, now.plus(rest.compareTo(reply.retryAfter()) > 0 ? rest : reply.retryAfter()));
        if (reply.isGone()) {
            halt(WebhookHalt.GONE, reply);
        } else if (lane.failures() >= parts.attempts() || pace.failures() >= parts.attempts()) {
            halt(WebhookHalt.FAILURES, reply);
        }
    }

    private void halt(WebhookHalt why, Reply reply) {
        if (halted == null) {
            halted = why;
            LOG.warn(
                    "Webhook subscription {} is suspended ({}): {}; resume it once the receiver is well",
                    subscription.name(),
                    why,
                    reply.problem());
        }
    }

    private void note(Attempt attempt) {
        untold.add(attempt);
        if (untold.size() > parts.kept()) {
            untold.removeFirst();
        }
    }

    private Duration untilSomethingIsDue() {
        Instant now = parts.clock().instant();
        Instant due = now.plus(LONGEST_WAIT);
        if (lanes.hasReady() && pace.notBefore().isAfter(now)) {
            due = earlier(due, pace.notBefore());
        }
        Optional<Instant> retry = lanes.nextRetry();
        if (retry.isPresent() && underWay < Math.max(1, pace.atOnce(now))) {
            due = earlier(due, retry.get().isAfter(pace.notBefore()) ? retry.get() : pace.notBefore());
        }
        Duration wait = Duration.between(now, due);
        // At least a moment, so that a lane that is due but may not be sent is not asked for in a circle.
        return wait.isPositive() ? wait : Duration.ofMillis(1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** How far it has come; nothing when that was told before. */
    synchronized Optional<Progress> progress() {
        Instant retryAt = pace.notBefore().equals(Instant.MIN) ? null : pace.notBefore();
        List<Attempt> attempts = new ArrayList<>(untold);
        Progress now = new Progress(subscription, lanes.delivered(), pace.failures(), retryAt, halted, attempts);
        if (now.equals(told)) {
            return Optional.empty();
        }
        untold.clear();
        told = new Progress(subscription, now.delivered(), now.failures(), retryAt, halted, List.of());
        return Optional.of(now);
    }

    /** What was told was not kept; it is told with the next progress. */
    synchronized void tellAgain(Progress lost) {
        told = null;
        lost.attempts().reversed().forEach(untold::addFirst);
    }
}
