package com.lotledger.platform.wiring;

import com.lotledger.api.Vocabulary;
import com.lotledger.platform.processing.EventArrivals;
import com.lotledger.platform.side.DecidesFromAxonServer;
import com.lotledger.platform.side.ReadsEventsFromPostgres;
import com.lotledger.platform.store.EventStoreStreamHeads;
import com.lotledger.platform.store.LedgerEventStorageEngine;
import com.lotledger.platform.store.LedgerSchema;
import com.lotledger.platform.store.MessageSerializer;
import com.lotledger.platform.store.PostgresStreamHeads;
import com.lotledger.platform.store.StoredEventSerializer;
import com.lotledger.platform.store.StoredNames;
import com.lotledger.platform.store.StreamHeads;
import com.lotledger.platform.store.TailReading;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event store and what it stands on. Axon's own auto-configuration would leave out transactions, store and tokens on
 * this version of Spring Boot without a word; {@link StoreAssertion} makes sure that nothing is missing.
 */
@AutoConfiguration(
        after = DatabaseWiring.class,
        before = {
            AxonAutoConfiguration.class,
            AxonServerBusAutoConfiguration.class,
            JdbcAutoConfiguration.class,
            NoOpTransactionAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
class StoreWiring {

    /** Longest wait until events stored by another process are seen; those of this one are seen at once. */
    private static final long LOOK_FOR_OTHERS_EVERY_MILLIS = 250;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver("23505");
    }

    @Bean
    @Primary
    MessageSerializer serializer() {
        return new MessageSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    MessageSerializer messageSerializer() {
        return new MessageSerializer();
    }

    @Bean
    @Qualifier("eventSerializer")
    StoredEventSerializer eventSerializer() {
        return new StoredEventSerializer(new StoredNames(Vocabulary.EVENTS));
    }

    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            @Qualifier("serializer") MessageSerializer serializer,
            @Value("${lotledger.node:}") String node) {
        JdbcTokenStore.Builder tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(LedgerSchema.ofTokens())
                .contentType(String.class)
                .serializer(serializer);
        return node.isEmpty() ? tokens.build() : tokens.nodeId(node).build();
    }

    @Bean
    EventArrivals eventArrivals() {
        return new EventArrivals();
    }

    @Bean
    TailReading tailReading(Clock clock) {
        return new TailReading(clock);
    }

    @Bean
    @Conditional(ReadsEventsFromPostgres.class)
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            StoredEventSerializer eventSerializer,
            @Qualifier("serializer") MessageSerializer serializer,
            Configuration configuration,
            EventArrivals arrivals,
            TailReading tail) {
        return new LedgerEventStorageEngine(
                connections,
                transactions,
                eventSerializer,
                serializer,
                configuration.upcasterChain(),
                configuration.snapshotFilter(),
                arrivals::announce,
                tail);
    }

    /** @param readFrom kept open until the last read is over */
    @Bean
    EventStoreThreads eventStoreThreads(DataSource readFrom) {
        return new EventStoreThreads();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    @Conditional(ReadsEventsFromPostgres.class)
    EmbeddedEventStore eventStore(EventStorageEngine engine, EventStoreThreads threads, Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .threadFactory(threads)
                .fetchDelay(LOOK_FOR_OTHERS_EVERY_MILLIS)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    @Conditional(ReadsEventsFromPostgres.class)
    StreamHeads postgresStreamHeads(JdbcClient database) {
        return new PostgresStreamHeads(database);
    }

    @Bean
    @Conditional(DecidesFromAxonServer.class)
    StreamHeads axonServerStreamHeads(EventStore store) {
        return new EventStoreStreamHeads(store);
    }

    @Bean
    StoreAssertion storeAssertion(Configuration configuration) {
        return new StoreAssertion(configuration);
    }
}
