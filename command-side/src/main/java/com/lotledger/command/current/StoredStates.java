package com.lotledger.command.current;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lotledger.api.provenance.Provenance;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * States folded from stored events and remembered. What is remembered is used only when the stream's head still is where it
 * was, so a stale state is never relied on, by one process or by many.
 *
 * @param <S> state of one stream
 * @param <E> sealed root of the stream's events
 */
public final class StoredStates<S, E> implements CurrentStates<S> {

    private static final int MOST_REMEMBERED = 50_000;

    private final EventStore eventStore;
    private final KnownHeads heads;
    private final Class<E> events;
    private final Evolution<S, E> evolution;
    private final Cache<String, Remembered<S>> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public StoredStates(EventStore eventStore, KnownHeads heads, Class<E> events, Evolution<S, E> evolution) {
        this.eventStore = eventStore;
        this.heads = heads;
        this.events = events;
        this.evolution = evolution;
    }

    @Override
    public Optional<S> find(String stream) {
        OptionalLong head = heads.of(stream);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Remembered<S> last = remembered.getIfPresent(stream);
        if (last == null || last.sequence() < head.getAsLong()) {
            last = read(stream, last, head.getAsLong());
            remembered.put(stream, last);
        }
        return Optional.of(last.state());
    }

    private Remembered<S> read(String stream, @Nullable Remembered<S> last, long head) {
        S state = last == null ? null : last.state();
        DomainEventStream unread = eventStore.readEvents(stream, last == null ? 0 : last.sequence() + 1);
        while (unread.hasNext()) {
            DomainEventMessage<?> event = unread.next();
            // Events the current unit of work has staged are not stored yet and may never be.
            if (event.getSequenceNumber() <= head) {
                state = evolution.evolve(state, events.cast(event.getPayload()), actorOf(event));
            }
        }
        if (state == null) {
            throw new IllegalStateException("stream " + stream + " has a head but no events");
        }
        return new Remembered<>(state, head);
    }

    private static String actorOf(DomainEventMessage<?> event) {
        return Objects.toString(event.getMetaData().get(Provenance.ACTOR), "");
    }

    private record Remembered<S>(S state, long sequence) {}
}
