package com.lotledger.platform.axonserver;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Events as Axon Server sends them; fails when the connection breaks, so that whoever reads opens it again. */
final class ArrivingEvents implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStream events;
    private final Function<EventWithToken, TrackedEventMessage<?>> form;
    private @Nullable TrackedEventMessage<?> peeked;

    ArrivingEvents(EventStream events, Function<EventWithToken, TrackedEventMessage<?>> form) {
        this.events = events;
        this.form = form;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = formed(events.nextIfAvailable());
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peeked == null) {
            peeked = formed(timeout == 0 ? events.nextIfAvailable() : events.nextIfAvailable(timeout, unit));
        }
        return peeked != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = peeked;
        peeked = null;
        while (next == null) {
            next = formed(events.nextIfAvailable(1, TimeUnit.SECONDS));
        }
        return next;
    }

    private @Nullable TrackedEventMessage<?> formed(@Nullable EventWithToken arrived) {
        if (arrived == null && events.isClosed()) {
            throw new IllegalStateException(
                    "Axon Server sends no events any more", events.getError().orElse(null));
        }
        return arrived == null ? null : form.apply(arrived);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        events.onAvailable(callback);
        return true;
    }

    @Override
    public void close() {
        events.close();
    }
}
