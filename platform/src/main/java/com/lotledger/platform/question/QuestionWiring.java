package com.lotledger.platform.question;

import com.lotledger.platform.side.Side;
import com.lotledger.platform.store.MessageSerializer;
import com.lotledger.platform.wiring.DatabaseAddress;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Questions between processes that share a PostgreSQL and nothing else. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
class QuestionWiring {

    private static final String COMMAND_SIDE = "command-side";
    private static final String QUERY_SIDE = "query-side";

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = Side.PROPERTY, havingValue = COMMAND_SIDE)
    Asking asking(
            JdbcClient database,
            @Qualifier("messageSerializer") MessageSerializer serializer,
            DatabaseAddress address) {
        return new Asking(new QuestionTable(database), serializer, ownConnections(address, "lot-ledger asking"));
    }

    @Bean
    @ConditionalOnProperty(name = Side.PROPERTY, havingValue = COMMAND_SIDE)
    QueryGateway queryGateway(QueryBus queryBus, Asking asking) {
        return DefaultQueryGateway.builder()
                .queryBus(new AnsweredElsewhere(queryBus, asking))
                .build();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = Side.PROPERTY, havingValue = QUERY_SIDE)
    Answering answering(
            JdbcClient database,
            PlatformTransactionManager transactions,
            QueryBus queryBus,
            @Qualifier("messageSerializer") MessageSerializer serializer,
            DatabaseAddress address) {
        return new Answering(
                new QuestionTable(database),
                new TransactionTemplate(transactions),
                queryBus,
                serializer,
                ownConnections(address, QuestionTable.ANSWERING));
    }

    private static Bell.Connecting ownConnections(DatabaseAddress address, String name) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(address.url());
        connections.setUser(address.username());
        connections.setPassword(address.password());
        connections.setApplicationName(name);
        connections.setTcpKeepAlive(true);
        return connections::getConnection;
    }
}
