package com.lotledger.query.rebuild;

import com.lotledger.query.filling.LiveTokens;
import com.lotledger.query.filling.Pace;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what rebuilds work with. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    Rebuild.Parts rebuildParts(
            EventStore store,
            Pace pace,
            JdbcOperations database,
            PlatformTransactionManager transactions,
            RebuildTable progress,
            LiveTokens liveTokens,
            LocalProcessors processors,
            Clock clock) {
        return new Rebuild.Parts(
                store, pace, database, new TransactionTemplate(transactions), progress, liveTokens, processors, clock);
    }
}
