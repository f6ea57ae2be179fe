package com.lotledger.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Asks any event store, stream by stream; for Axon Server, which has no question about several. */
public final class EventStoreStreamHeads implements StreamHeads {

    private final EventStore store;

    public EventStoreStreamHeads(EventStore store) {
        this.store = store;
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        Map<String, Long> heads = HashMap.newHashMap(streams.size());
        streams.forEach(stream -> store.lastSequenceNumberFor(stream).ifPresent(head -> heads.put(stream, head)));
        return heads;
    }
}
