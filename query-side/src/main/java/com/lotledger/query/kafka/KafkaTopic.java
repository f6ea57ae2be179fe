package com.lotledger.query.kafka;

import com.lotledger.api.published.PublishedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends events to a topic, those of a batch together or not at all. A producer that was replaced in another process can send nothing
 * any more.
 */
final class KafkaTopic implements AutoCloseable {

    private static final Header STRUCTURED = new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII));
    private static final Duration TO_CLOSE = Duration.ofSeconds(2);
    private static final String SECONDS_20 = "20000";
    private static final String SECONDS_30 = "30000";

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final JsonMapper json;

    KafkaTopic(KafkaProperties properties, JsonMapper json) {
        this.topic = properties.topic();
        this.json = json;
        this.producer = new KafkaProducer<>(settings(properties), new StringSerializer(), new ByteArraySerializer());
    }

    /** Takes the place of any producer before; fails while Kafka cannot be reached. */
    void open() {
        producer.initTransactions();
    }

    void send(List<PublishedEvent> events) {
        producer.beginTransaction();
        for (PublishedEvent event : events) {
            // Committing fails when any of them could not be sent.
            var unused = producer.send(new ProducerRecord<>(
                    topic,
                    null,
                    event.recordedtime().toEpochMilli(),
                    event.partitionkey(),
                    json.writeValueAsBytes(event),
                    List.of(STRUCTURED)));
        }
        producer.commitTransaction();
    }

    private static Map<String, Object> settings(KafkaProperties properties) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, SECONDS_20);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, SECONDS_20);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, SECONDS_30);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.putAll(properties.properties());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrapServers());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "lotledger." + properties.topic());
        return settings;
    }

    /** Without waiting for what is under way: it will be sent again. */
    @Override
    public void close() {
        producer.close(TO_CLOSE);
    }
}
