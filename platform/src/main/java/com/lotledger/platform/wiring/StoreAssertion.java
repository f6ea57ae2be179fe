package com.lotledger.platform.wiring;

import com.lotledger.platform.store.LedgerEventStorageEngine;
import com.lotledger.platform.store.MessageSerializer;
import com.lotledger.platform.store.StoredEventSerializer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Refuses to start a process that would lose events: Axon falls back on beans that keep nothing, and says nothing. */
final class StoreAssertion implements SmartInitializingSingleton {

    private final Configuration configuration;

    StoreAssertion(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        EventProcessingConfiguration processing = configuration.eventProcessingConfiguration();
        Map<String, Boolean> required = new LinkedHashMap<>();
        required.put("the event bus is an event store", configuration.eventBus() instanceof EventStore);
        required.put("events are stored by the ledger's engine", storesInPostgreSqlOrAxonServer());
        required.put("transactions are real", areReal(configuration.getComponent(TransactionManager.class)));
        required.put(
                "processors work in real transactions",
                processing != null && areReal(processing.transactionManager("any")));
        required.put("tokens are kept on disk", areKept(configuration.getComponent(TokenStore.class)));
        required.put(
                "processors keep their tokens on disk", processing != null && areKept(processing.tokenStore("any")));
        required.put(
                "events keep their stored names", configuration.eventSerializer() instanceof StoredEventSerializer);
        required.put(
                "messages are written by the ledger's serializer",
                configuration.messageSerializer() instanceof MessageSerializer);
        required.put(
                "tokens are written by the ledger's serializer",
                configuration.serializer() instanceof MessageSerializer);
        List<String> missing = required.entrySet().stream()
                .filter(requirement -> !requirement.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Not started, for this does not hold: " + String.join("; ", missing));
        }
    }

    /** An embedded store is only as good as its engine; without one the events are in Axon Server. */
    private boolean storesInPostgreSqlOrAxonServer() {
        return !(configuration.eventBus() instanceof EmbeddedEventStore)
                || configuration.getComponent(EventStorageEngine.class) instanceof LedgerEventStorageEngine;
    }

    private static boolean areReal(@Nullable TransactionManager transactions) {
        return transactions != null && !(transactions instanceof NoTransactionManager);
    }

    private static boolean areKept(@Nullable TokenStore tokens) {
        return tokens != null && !(tokens instanceof InMemoryTokenStore);
    }
}
