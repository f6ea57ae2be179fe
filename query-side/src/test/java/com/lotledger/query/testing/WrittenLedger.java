package com.lotledger.query.testing;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.drill.DrillEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.value.LotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Writes events to the event store as the deciding side would: each in the stream of what it happened to. */
public final class WrittenLedger {

    private static final MetaData ANN = MetaData.with("actor", "ann")
            .and("businessDate", "2026-03-31")
            .and("commandId", "command-1")
            .and("commandName", "RecordDelivery");

    private final EventStore store;
    private final Map<String, AtomicLong> sequences = new ConcurrentHashMap<>();

    public WrittenLedger(EventStore store) {
        this.store = store;
    }

    /** Stores events together, and answers the position reached. */
    public long write(List<?> events) {
        return writeBy("ann", events);
    }

    public long writeBy(String actor, List<?> events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            String stream = streamOf(event);
            long sequence =
                    sequences.computeIfAbsent(stream, key -> new AtomicLong()).getAndIncrement();
            messages.add(new GenericDomainEventMessage<>(
                    stream.substring(0, stream.indexOf('/')), stream, sequence, event, ANN.and("actor", actor)));
        }
        store.publish(messages);
        return store.createHeadToken().position().orElseThrow();
    }

    private static String streamOf(Object event) {
        return switch (event) {
            case PurchaseReceiptEvent receipt -> receipt.receipt().stream();
            case LotEvent lot -> new LotId(lot.item(), lot.lotNumber()).stream();
            case ItemEvent item -> item.item().stream();
            case LocationEvent location -> location.location().stream();
            case RecallEvent recall -> recall.recall().stream();
            case StockBinEvent bin -> bin.bin().stream();
            case DrillEvent drill -> drill.drill().stream();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
