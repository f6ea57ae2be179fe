package com.lotledger.query.copy;

import com.lotledger.platform.store.EventPosition;
import com.lotledger.query.filling.Ahead;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events at given positions, and hands over those that a read model is made of.
 *
 * @param from where the first of them is looked for
 */
record WantedEvents(EventStore store, @Nullable TrackingToken from, Set<Long> positions, ReadModel model)
        implements Ahead.Work<WantedEvents.Batch> {

    private static final int EVENTS_AT_ONCE = 1_000;
    private static final int LOOKS_IN_VAIN = 60;

    /** Some of them; {@code last} when there are no more. */
    record Batch(List<RecordedEvent> events, boolean last) {}

    @Override
    public void handOverTo(Ahead.Taker<Batch> taker) throws InterruptedException {
        Set<Long> missing = new HashSet<>(positions);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            List<RecordedEvent> events = new ArrayList<>();
            while (!missing.isEmpty()) {
                TrackedEventMessage<?> event = next(stream);
                if (missing.remove(EventPosition.of(event)) && model.concerns(event.getPayloadType())) {
                    events.add(RecordedEvent.of(event));
                }
                if (events.size() == EVENTS_AT_ONCE) {
                    taker.take(new Batch(events, false));
                    events = new ArrayList<>();
                }
            }
            taker.take(new Batch(events, true));
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        for (int looks = 0; looks < LOOKS_IN_VAIN; looks++) {
            if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                return stream.nextAvailable();
            }
        }
        throw new IllegalStateException("events that the live tables know cannot be read");
    }
}
