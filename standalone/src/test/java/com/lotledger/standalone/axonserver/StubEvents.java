package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events in one order, each stream without gaps: a transaction is stored whole or not at all. */
final class StubEvents {

    private final List<Event> all = new ArrayList<>();
    private final Map<String, List<Event>> streams = new HashMap<>();
    private final Map<String, Event> snapshots = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /** Stores the events of a transaction; answers the event that does not fit, if there is one, and then stores none. */
    Optional<Event> append(List<Event> transaction) {
        List<Runnable> told;
        synchronized (this) {
            Map<String, Long> next = new HashMap<>();
            for (Event event : transaction) {
                String stream = event.getAggregateIdentifier();
                long expected = next.getOrDefault(stream, (long) stream(stream).size());
                if (event.getAggregateSequenceNumber() != expected) {
                    return Optional.of(event);
                }
                next.put(stream, expected + 1);
            }
            transaction.forEach(event -> {
                all.add(event);
                streams.computeIfAbsent(event.getAggregateIdentifier(), key -> new ArrayList<>())
                        .add(event);
            });
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
        return Optional.empty();
    }

    synchronized int count() {
        return all.size();
    }

    synchronized List<Event> stream(String name) {
        return List.copyOf(streams.getOrDefault(name, List.of()));
    }

    /** At most so many from an index on. */
    synchronized List<Event> from(long index, long limit) {
        int first = (int) Math.min(index, all.size());
        return List.copyOf(all.subList(first, (int) Math.min(all.size(), first + limit)));
    }

    synchronized void keepSnapshot(Event snapshot) {
        snapshots.put(snapshot.getAggregateIdentifier(), snapshot);
    }

    synchronized Optional<Event> snapshot(String stream) {
        return Optional.ofNullable(snapshots.get(stream));
    }

    synchronized void addListener(Runnable listener) {
        listeners.add(listener);
    }

    synchronized void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
