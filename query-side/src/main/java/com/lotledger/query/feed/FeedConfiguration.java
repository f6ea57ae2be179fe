package com.lotledger.query.feed;

import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed reads the event table; with Axon Server as the store, the copy of its events. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedProperties.class)
class FeedConfiguration {

    @Bean
    SettledPosition settledPosition(JdbcClient database) {
        return new SettledPosition(database);
    }

    @Bean(destroyMethod = "close")
    Arrivals arrivals(SettledPosition settled) {
        return new Arrivals(settled);
    }

    @Bean
    Feed feed(
            JdbcClient database,
            @Qualifier("eventSerializer") Serializer serializer,
            Configuration axon,
            SettledPosition settled,
            Arrivals arrivals,
            FeedProperties properties) {
        return new Feed(
                new StoredEvents(database, serializer, axon.upcasterChain()),
                new Publishing(properties.source()),
                settled,
                arrivals);
    }

    @Bean
    FeedConnections feedConnections(FeedProperties properties) {
        return new FeedConnections(properties.connectionsPerUser());
    }
}
