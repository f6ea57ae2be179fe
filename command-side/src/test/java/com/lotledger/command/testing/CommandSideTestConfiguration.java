package com.lotledger.command.testing;

import com.lotledger.platform.position.LedgerCommands;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestConfiguration(proxyBeanMethods = false)
class CommandSideTestConfiguration {

    @Bean
    CommandScenario commandScenario(LedgerCommands commands, EventStore store, EventStorageEngine engine) {
        return new CommandScenario(commands, store, engine);
    }

    @Bean
    LotsAlikeInTheStore lotsAlikeInTheStore(JdbcClient database) {
        return new LotsAlikeInTheStore(database);
    }

    @Bean
    ReconciliationForTests reconciliationForTests() {
        return new ReconciliationForTests();
    }
}
