package com.lotledger.query.copy;

import com.lotledger.query.filling.LiveTokens;
import com.lotledger.query.filling.Pace;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what copies are made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CopyProperties.class)
class CopyConfiguration {

    @Bean
    CopyParts copyParts(
            EventStore store,
            Pace pace,
            JdbcOperations database,
            PlatformTransactionManager transactions,
            CopyTable copies,
            Positions positions,
            LiveTokens liveTokens,
            Clock clock) {
        TransactionTemplate snapshots = new TransactionTemplate(transactions);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new CopyParts(
                store,
                pace,
                database,
                new TransactionTemplate(transactions),
                snapshots,
                copies,
                positions,
                liveTokens,
                clock);
    }
}
