package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.grpc.stub.StreamObserver;

/** One reader of all events; it gets as many as it permitted, and further ones as they are stored. */
final class StubReading {

    private final StubEvents events;
    private final StreamObserver<EventWithToken> reader;
    private final Runnable listener = this::send;
    private long next = -1;
    private long permits;
    private boolean ended;

    StubReading(StubEvents events, StreamObserver<EventWithToken> reader) {
        this.events = events;
        this.reader = reader;
    }

    void goOn(GetEventsRequest asked) {
        synchronized (reader) {
            if (next < 0) {
                next = Math.max(0, asked.getTrackingToken());
                events.addListener(listener);
            }
            permits += asked.getNumberOfPermits();
        }
        send();
    }

    private void send() {
        synchronized (reader) {
            if (ended) {
                return;
            }
            try {
                for (Event event : events.from(next, permits)) {
                    reader.onNext(EventWithToken.newBuilder()
                            .setToken(next)
                            .setEvent(event)
                            .build());
                    next++;
                    permits--;
                }
            } catch (RuntimeException gone) {
                end();
            }
        }
    }

    void end() {
        synchronized (reader) {
            ended = true;
        }
        events.removeListener(listener);
    }
}
