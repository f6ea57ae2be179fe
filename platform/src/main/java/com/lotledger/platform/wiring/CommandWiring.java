package com.lotledger.platform.wiring;

import com.lotledger.platform.position.CommandPositions;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.LostRaceRetry;
import com.lotledger.platform.provenance.CommandAdmission;
import com.lotledger.platform.provenance.ProvenanceOfEvents;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** How commands are admitted, marked, retried and answered. */
@AutoConfiguration(after = StoreWiring.class, before = AxonAutoConfiguration.class)
class CommandWiring {

    private static final int RETRYING_THREADS = 4;

    /** The only one: the command's name and identifier say where an event comes from, twice more would be stored for ever. */
    @Bean
    CorrelationDataProvider provenanceOfEvents() {
        return new ProvenanceOfEvents();
    }

    /** Not an interceptor bean: Axon would put those on every bus, in an order of its own. */
    @Bean
    Admission admission() {
        return new Admission(new CommandPositions());
    }

    @Bean
    SmartInitializingSingleton interceptors(CommandBus commands, QueryBus queries, Admission admission) {
        return () -> {
            commands.registerHandlerInterceptor(RefusalsAcrossProcesses.ofCommands());
            commands.registerHandlerInterceptor(new CommandAdmission());
            commands.registerHandlerInterceptor(admission.positions());
            queries.registerHandlerInterceptor(RefusalsAcrossProcesses.ofQueries());
        };
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService commandRetries() {
        return Executors.newScheduledThreadPool(
                RETRYING_THREADS,
                Thread.ofPlatform().name("command-retry-", 0).daemon().factory());
    }

    @Bean
    CommandGateway commandGateway(CommandBus commands, ScheduledExecutorService commandRetries) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(new LostRaceRetry(commandRetries))
                // A refusal is an answer: whoever sent the command hears it, the log does not.
                .commandCallback((command, result) -> {})
                .build();
    }

    @Bean
    LedgerCommands ledgerCommands(CommandGateway gateway, Admission admission, EventStore store) {
        return new LedgerCommands(gateway, admission.positions(), store);
    }

    record Admission(CommandPositions positions) {}
}
