package com.lotledger.query.kafka;

import com.lotledger.query.feed.Feed;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** There is nothing of Kafka unless servers are given. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lotledger.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaProperties.class)
class KafkaConfiguration {

    @Bean
    KafkaRelay kafkaRelay(Feed feed, DataSource database, KafkaProperties properties, JsonMapper json, Clock clock) {
        return new KafkaRelay(feed, database, properties, json, clock);
    }

    @Bean
    RelayLag kafkaRelayLag(JdbcClient database, KafkaRelay relay, KafkaProperties properties) {
        return new RelayLag(database, relay, properties.topic());
    }

    @Bean
    KafkaHealth kafkaHealthIndicator(KafkaRelay relay, RelayLag lag) {
        return new KafkaHealth(relay, lag);
    }
}
