package com.lotledger.platform.axonserver;

import com.lotledger.platform.axonserver.KeptEvents.Kept;
import com.lotledger.platform.side.CopiesFromAxonServer;
import com.lotledger.platform.side.DecidesFromAxonServer;
import com.lotledger.platform.side.ReadsEventsFromPostgres;
import com.lotledger.platform.side.Side;
import com.lotledger.platform.store.HeadOfStore;
import io.axoniq.axonserver.connector.event.EventChannel;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keeps the events, where they end, and the copy of those in Axon Server. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
class AxonServerWiring {

    private static final String AXON_SERVER = "axon.axonserver.enabled";

    @Bean
    KeptEvents keptEvents(JdbcClient database) {
        return new KeptEvents(database);
    }

    @Bean
    LedgerPositions ledgerPositions(KeptEvents kept, Environment environment) {
        boolean axonServer = environment.getProperty(AXON_SERVER, Boolean.class, false);
        if (axonServer && Side.of(environment) == Side.BOTH) {
            throw new IllegalStateException("Not started: the profile axonserver is for the programs command-side and"
                    + " query-side; this program is both at once and has no use for Axon Server");
        }
        Kept found = new KeeperCheck(kept).check(axonServer ? EventKeeper.AXON_SERVER : EventKeeper.POSTGRESQL);
        return new LedgerPositions(found.positionOffset());
    }

    @Bean
    @Conditional(ReadsEventsFromPostgres.class)
    HeadOfStore headOfPostgres(EventStore store) {
        return () -> positionOf(store.createHeadToken());
    }

    @Bean
    @Conditional(DecidesFromAxonServer.class)
    HeadOfStore headOfAxonServer(EventStore store, LedgerPositions positions) {
        return () -> {
            TrackingToken head = store.createHeadToken();
            return head == null ? 0 : positions.position(head.position().orElse(-1));
        };
    }

    private static long positionOf(@Nullable TrackingToken head) {
        return head == null ? 0 : Math.max(0, head.position().orElse(0));
    }

    @Bean
    @ConditionalOnBooleanProperty(AXON_SERVER)
    AxonServerHealth axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }

    @Bean
    @Conditional(CopiesFromAxonServer.class)
    AxonServerEvents axonServerEvents(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            LedgerPositions positions,
            KeptEvents kept) {
        Supplier<EventChannel> channel =
                () -> connections.getConnection(configuration.getContext()).eventChannel();
        return new AxonServerEvents(channel, positions, kept);
    }

    @Bean
    @Conditional(CopiesFromAxonServer.class)
    EventCopy eventCopy(JdbcClient database, KeptEvents kept) {
        return new EventCopy(database, kept);
    }

    @Bean
    @Conditional(CopiesFromAxonServer.class)
    EventCopyHealth eventCopyHealthIndicator(AxonServerEvents events, KeptEvents kept) {
        return new EventCopyHealth(events, kept);
    }

    @Bean
    @Conditional(CopiesFromAxonServer.class)
    ConfigurerModule eventCopyProcessor(AxonServerEvents events) {
        return configurer -> configurer.eventProcessing(processing -> processing.registerPooledStreamingEventProcessor(
                EventCopy.NAME,
                configuration -> events,
                (configuration, processor) -> processor.initialToken(StreamableMessageSource::createTailToken)));
    }
}
