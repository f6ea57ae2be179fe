package com.lotledger.query.kafka;

import com.lotledger.query.feed.Feed;
import com.lotledger.query.feed.FeedFilter;
import com.lotledger.query.feed.FeedPage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Relays what the feed tells, in its order. The cursor moves after Kafka has everything up to it, so that nothing is left out, and
 * after a kill the last batch is sent again. What cannot be sent is tried again, and nothing behind it is sent before.
 */
final class KafkaRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaRelay.class);
    private static final FeedFilter EVERYTHING = new FeedFilter(Set.of(), null, null, null);
    private static final Duration LOOK_FOR_THE_RIGHT_EVERY = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_EVENTS = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Feed feed;
    private final DataSource database;
    private final KafkaProperties properties;
    private final JsonMapper json;
    private final Clock clock;
    private CountDownLatch stopping = new CountDownLatch(1);
    private volatile RelayState state = RelayState.STANDING_BY;
    private @Nullable Thread thread;

    KafkaRelay(Feed feed, DataSource database, KafkaProperties properties, JsonMapper json, Clock clock) {
        this.feed = feed;
        this.database = database;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    RelayState state() {
        return state;
    }

    @Override
    public synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("kafka-relay").daemon().start(this::relayUntilStopped);
    }

    @Override
    public void stop() {
        Thread running;
        synchronized (this) {
            running = thread;
            thread = null;
            stopping.countDown();
        }
        if (running != null) {
            awaitEndOf(running);
        }
    }

    private static void awaitEndOf(Thread running) {
        try {
            running.join(LONGEST_REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void relayUntilStopped() {
        Duration rest = properties.retryAfter();
        try {
            while (!isStopping()) {
                Exception failure = tried();
                if (failure == null) {
                    continue;
                }
                rest = state.failure() == null ? properties.retryAfter() : longer(rest);
                state = state.failing(failure, clock.instant());
                LOG.warn("Events are not relayed to topic {}; trying again in {}", properties.topic(), rest, failure);
                rest(rest);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Relays as long as that goes well; answers why it does not any more, or null when there is nothing wrong. */
    private @Nullable Exception tried() throws InterruptedException {
        try (RelayCursor cursor = RelayCursor.claim(database, properties.topic())) {
            if (cursor == null) {
                state = RelayState.STANDING_BY;
                rest(LOOK_FOR_THE_RIGHT_EVERY);
            } else {
                relay(cursor);
            }
            return null;
        } catch (SQLException | RuntimeException failure) {
            return failure;
        }
    }

    private static Duration longer(Duration rest) {
        Duration doubled = rest.multipliedBy(2);
        return doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
    }

    private void relay(RelayCursor cursor) throws SQLException, InterruptedException {
        try (KafkaTopic topic = new KafkaTopic(properties, json)) {
            topic.open();
            long position = cursor.position();
            feed.checkReached("position", position);
            while (!isStopping()) {
                FeedPage page = feed.read(position, EVERYTHING, properties.batch(), WAIT_FOR_EVENTS);
                if (!page.events().isEmpty()) {
                    topic.send(page.events());
                }
                if (page.position() > position) {
                    cursor.moveTo(page.position(), clock.instant().atOffset(ZoneOffset.UTC));
                    position = page.position();
                } else {
                    // Fails when the connection is lost, and the right with it.
                    position = cursor.position();
                }
                state = RelayState.RELAYING;
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void rest(Duration length) throws InterruptedException {
        boolean unused = stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
    }
}
