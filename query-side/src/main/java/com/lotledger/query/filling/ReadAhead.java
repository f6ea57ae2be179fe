package com.lotledger.query.filling;

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
 * @param pace when to read
 * @param from where to go on; null for the first event
 * @param until position after which to stop
 * @param exactly whether nothing behind that position is read, also when there is nothing at it
 * @param concerns which events are wanted; the others are not even parsed
 */
public record ReadAhead(
        EventStore store,
        Pace pace,
        @Nullable TrackingToken from,
        long until,
        boolean exactly,
        Predicate<Class<?>> concerns)
        implements Ahead.Work<ReadAhead.Batch> {

    /**
     * Events that follow each other.
     *
     * @param events those that are wanted
     * @param token after the last one read; null when there was none
     * @param last whether there are no more up to the position asked for
     */
    public record Batch(
            List<RecordedEvent> events, @Nullable TrackingToken token, boolean last) {}

    @Override
    public void handOverTo(Ahead.Taker<Batch> taker) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            Batch batch = new Batch(List.of(), from, false);
            while (!batch.last()) {
                @Nullable TrackingToken reached = batch.token();
                batch = pace.at(() -> next(stream, reached));
                taker.take(batch);
            }
        }
    }

    private Batch next(BlockingStream<TrackedEventMessage<?>> stream, @Nullable TrackingToken reached)
            throws InterruptedException {
        int most = pace.eventsAtOnce();
        List<RecordedEvent> events = new ArrayList<>(most);
        TrackingToken token = reached;
        boolean more = true;
        for (int read = 0; more && read < most; read++) {
            more = positionOf(token) < until && hasNext(stream);
            if (more) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                token = event.trackingToken();
                if (concerns.test(event.getPayloadType())) {
                    event.getPayload();
                    events.add(RecordedEvent.of(event));
                }
            }
        }
        return new Batch(events, token, !more);
    }

    private boolean hasNext(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        return stream.hasNextAvailable(1, TimeUnit.SECONDS)
                && (!exactly
                        || stream.peek()
                                .filter(next -> positionOf(next.trackingToken()) <= until)
                                .isPresent());
    }

    /** Position of a token; -1 before the first event. */
    public static long positionOf(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
