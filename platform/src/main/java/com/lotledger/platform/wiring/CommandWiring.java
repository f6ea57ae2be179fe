package com.lotledger.platform.wiring;

import com.lotledger.platform.position.CommandPositions;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.LostRaceRetry;
import com.lotledger.platform.position.StoredMark;
import com.lotledger.platform.provenance.CommandAdmission;
import com.lotledger.platform.provenance.ProvenanceOfEvents;
import com.lotledger.platform.side.DecidesFromAxonServer;
import com.lotledger.platform.store.HeadOfStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

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
    SmartInitializingSingleton interceptors(
            CommandBus commands, QueryBus queries, Admission admission, ObjectProvider<Marking> marking) {
        return () -> {
            commands.registerHandlerInterceptor(RefusalsAcrossProcesses.ofCommands());
            commands.registerHandlerInterceptor(new CommandAdmission());
            commands.registerHandlerInterceptor(admission.positions());
            marking.ifAvailable(found -> commands.registerHandlerInterceptor(found.mark()));
            queries.registerHandlerInterceptor(RefusalsAcrossProcesses.ofQueries());
        };
    }

    @Bean
    @Conditional(DecidesFromAxonServer.class)
    Marking marking() {
        return new Marking(new StoredMark());
    }

    @Bean
    @Conditional(DecidesFromAxonServer.class)
    ConfigurerModule markedEvents(Marking marking) {
        return configurer ->
                configurer.configureMessageMonitor(AxonServerEventStore.class, configuration -> marking.mark());
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
    LedgerCommands ledgerCommands(CommandGateway gateway, Admission admission, HeadOfStore head) {
        return new LedgerCommands(gateway, admission.positions(), head);
    }

    record Marking(StoredMark mark) {}

    record Admission(CommandPositions positions) {}
}
