package com.lotledger.command.current;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lotledger.api.provenance.Provenance;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
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

    /** From so many unread events on, a snapshot is looked for. */
    private static final int MANY_EVENTS = 100;

    private final EventStore eventStore;
    private final KnownHeads heads;
    private final Class<E> events;
    private final Evolution<S, E> evolution;
    private final Function<Object, S> snapshots;
    private final Cache<String, Remembered<S>> remembered =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** States of streams that stay short and have no snapshots. */
    public StoredStates(EventStore eventStore, KnownHeads heads, Class<E> events, Evolution<S, E> evolution) {
        this(eventStore, heads, events, evolution, snapshot -> {
            throw new IllegalStateException("no snapshot was expected, but " + snapshot);
        });
    }

    /**
     * States of streams that grow, and are read from their snapshots on.
     *
     * @param snapshots the state that a snapshot, a stored aggregate, holds
     */
    public StoredStates(
            EventStore eventStore,
            KnownHeads heads,
            Class<E> events,
            Evolution<S, E> evolution,
            Function<Object, S> snapshots) {
        this.eventStore = eventStore;
        this.heads = heads;
        this.events = events;
        this.evolution = evolution;
        this.snapshots = snapshots;
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
        if (last == null || head - last.sequence() >= MANY_EVENTS) {
            return read(stream, null, head, eventStore.readEvents(stream));
        }
        return read(stream, last.state(), head, eventStore.readEvents(stream, last.sequence() + 1));
    }

    private Remembered<S> read(String stream, @Nullable S remembered, long head, DomainEventStream unread) {
        S state = remembered;
        long reached = head;
        while (unread.hasNext()) {
            DomainEventMessage<?> event = unread.next();
            if (!events.isInstance(event.getPayload())) {
                state = snapshots.apply(event.getPayload());
                reached = Math.max(head, event.getSequenceNumber());
            } else if (event.getSequenceNumber() <= reached) {
                // Later ones the current unit of work has staged: they are not stored yet and may never be.
                state = evolution.evolve(state, events.cast(event.getPayload()), actorOf(event));
            }
        }
        if (state == null) {
            throw new IllegalStateException("stream " + stream + " has a head but no events");
        }
        return new Remembered<>(state, reached);
    }

    private static String actorOf(DomainEventMessage<?> event) {
        return Objects.toString(event.getMetaData().get(Provenance.ACTOR), "");
    }

    private record Remembered<S>(S state, long sequence) {}
}
