package com.lotledger.command.recallwatch;

import com.lotledger.command.movement.StoppedMovements;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.platform.position.LedgerCommands;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the watch over recalls together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecallWatchProperties.class)
class RecallWatchConfiguration {

    /** So many lots are recalled at once: commits of several share one write of the disk. */
    private static final int RECALLING_THREADS = 8;

    /** Sends commands while it is needed by those who handle them. */
    @Bean
    StoppedMovements stoppedMovements(ObjectProvider<LedgerCommands> commands, Clock clock) {
        return new StopEvidence(
                commands::getObject,
                task -> Thread.ofVirtual().name("recall-evidence").start(task),
                clock);
    }

    @Bean
    HoldPassSchedule holdPassSchedule(
            RecallsInForce recalls,
            QueryGateway queries,
            LedgerCommands commands,
            EventStore store,
            Clock clock,
            RecallWatchProperties properties) {
        ExecutorService workers = Executors.newFixedThreadPool(
                RECALLING_THREADS,
                Thread.ofPlatform().name("recall-hold-", 0).daemon().factory());
        return new HoldPassSchedule(
                new HoldPass(
                        new OpenRecalls(recalls, store),
                        new AskedStockToRecall(queries),
                        commands,
                        workers,
                        clock,
                        properties.zone()),
                properties.holdRecallsEvery(),
                store,
                workers);
    }
}
