package com.lotledger.query.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a consumer reads that takes only what was sent completely. */
final class RelayedEvents implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final KafkaConsumer<String, String> consumer;

    /** One event as it arrived. */
    record Relayed(String key, String value, String contentType) {}

    RelayedEvents(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = IntStream.range(
                        0, consumer.partitionsFor(topic).size())
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** At least so many, from the first one. */
    List<Relayed> read(int expected) {
        List<Relayed> read = new ArrayList<>();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (read.size() < expected && System.nanoTime() - deadline < 0) {
            consumer.poll(Duration.ofMillis(200)).forEach(each -> read.add(relayed(each)));
        }
        return read;
    }

    private static Relayed relayed(ConsumerRecord<String, String> each) {
        return new Relayed(
                each.key(),
                each.value(),
                new String(each.headers().lastHeader("content-type").value(), StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
