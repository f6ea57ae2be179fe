package com.lotledger.query.rebuild;

import com.lotledger.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads and parses events one after the other.
 *
 * @param store where they are
 * @param from where to go on; null for the first event
 * @param until position after which to stop
 * @param concerns which events are wanted; the others are not even parsed
 */
record ReadAhead(EventStore store, @Nullable TrackingToken from, long until, Predicate<Class<?>> concerns)
        implements Ahead.Work<ReadAhead.Batch> {

    private static final int EVENTS_AT_ONCE = 10_000;

    /**
     * Events that follow each other.
     *
     * @param events those that are wanted
     * @param token after the last one read; null when there was none
     * @param last whether there are no more up to the position asked for
     */
    record Batch(List<RecordedEvent> events, @Nullable TrackingToken token, boolean last) {}

    @Override
    public void handOverTo(Ahead.Taker<Batch> taker) throws InterruptedException {
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
                taker.take(new Batch(events, token, !more));
            }
        }
    }

    static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
