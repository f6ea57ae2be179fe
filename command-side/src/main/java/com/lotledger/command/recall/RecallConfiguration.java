package com.lotledger.command.recall;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
class RecallConfiguration {

    @Bean
    Reconciliation reconciliation(QueryGateway queries, @Lazy EventStore store) {
        return new AskedReconciliation(queries, store);
    }
}
