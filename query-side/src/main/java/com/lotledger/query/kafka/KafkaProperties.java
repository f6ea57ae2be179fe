package com.lotledger.query.kafka;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.kafka.*}. Nothing is relayed unless servers are given.
 *
 * @param bootstrapServers where Kafka is, host and port, separated by commas
 * @param topic where events go
 * @param batch most events sent together
 * @param retryAfter rest after the first failure; doubled after each further one, up to a minute
 * @param properties further properties of the producer, such as those for security
 */
@ConfigurationProperties("lotledger.kafka")
record KafkaProperties(
        String bootstrapServers,
        @DefaultValue("lotledger.events") String topic,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue Map<String, String> properties) {

    KafkaProperties {
        properties = Map.copyOf(properties);
    }
}
