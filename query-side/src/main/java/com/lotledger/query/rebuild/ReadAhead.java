package com.lotledger.query.rebuild;

import com.lotledger.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads and parses events on a thread of its own while others before them are written. */
final class ReadAhead implements AutoCloseable {

    private static final int EVENTS_AT_ONCE = 10_000;
    private static final int BATCHES_AHEAD = 2;

    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Predicate<Class<?>> concerns;
    private final long until;
    private final Thread reader;

    /**
     * Begins to read.
     *
     * @param from where to go on; null for the first event
     * @param until position after which to stop
     * @param concerns which events are wanted; the others are not even parsed
     */
    ReadAhead(EventStore store, @Nullable TrackingToken from, long until, Predicate<Class<?>> concerns) {
        this.concerns = concerns;
        this.until = until;
        this.reader = Thread.ofPlatform().daemon().name("rebuild-reader").start(() -> read(store, from));
    }

    /**
     * Events that follow each other.
     *
     * @param events those that are wanted
     * @param token after the last one read; null when there was none
     * @param last whether there are no more up to the position asked for
     * @param failure why reading ended
     */
    record Batch(
            List<RecordedEvent> events,
            @Nullable TrackingToken token,
            boolean last,
            @Nullable Throwable failure) {}

    /** The next batch; waits for it. */
    Batch next() throws InterruptedException {
        Batch batch = batches.take();
        if (batch.failure() != null) {
            throw new IllegalStateException("events could not be read", batch.failure());
        }
        return batch;
    }

    private void read(EventStore store, @Nullable TrackingToken from) {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            TrackingToken token = from;
            boolean more = true;
            while (more) {
                List<RecordedEvent> events = new ArrayList<>(EVENTS_AT_ONCE);
                for (int read = 0; more && read < EVENTS_AT_ONCE; read++) {
                    more = positionOf(token) < until && stream.hasNextAvailable(1, TimeUnit.SECONDS);
                    if (more) {
                        TrackedEventMessage<?> event = stream.nextAvailable();
                        token = event.trackingToken();
                        if (concerns.test(event.getPayloadType())) {
                            event.getPayload();
                            events.add(RecordedEvent.of(event));
                        }
                    }
                }
                batches.put(new Batch(events, token, !more, null));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        try {
            batches.put(new Batch(List.of(), null, true, failure));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
