package org.facultyaffairs.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The other services, as far as Kafka shows them: sends what they would send, reads what they would read. */
public final class Topics {

    private Topics() {}

    /** An event as another service would read it. */
    public record Seen(
            String type, @Nullable String key, @Nullable String body, Map<String, String> headers) {}

    /** Sends an event as its owner would, with a fresh id; returns the id. */
    public static UUID send(String topic, String type, String key, @Nullable String body) {
        UUID id = UUID.randomUUID();
        send(topic, type, key, body, id);
        return id;
    }

    /** Sends an event with a given id, so that it can be sent twice. */
    public static void send(String topic, String type, String key, @Nullable String body, UUID id) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                prefix() + topic, key, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.EPOCH.plusSeconds(1_780_000_000L).toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka did not take the event", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Everything on a topic up to now, oldest first within a key. */
    public static List<Seen> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap(), "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix() + topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToEnd(consumer, consumer.endOffsets(partitions));
        }
    }

    /** What is on a topic for one key. */
    public static List<Seen> of(String topic, String key) {
        return all(topic).stream().filter(seen -> key.equals(seen.key())).toList();
    }

    private static List<Seen> readToEnd(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<Seen> seen = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
        }
        return seen;
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new java.util.LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        byte[] value = record.value();
        return new Seen(
                headers.getOrDefault("ce_type", ""),
                record.key(),
                value == null ? null : new String(value, StandardCharsets.UTF_8),
                headers);
    }

    /** The types seen, for short assertions. */
    public static List<String> types(Collection<Seen> events) {
        return events.stream().map(Seen::type).toList();
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static String prefix() {
        return ConfigProvider.getConfig()
                .getOptionalValue("house.topics.prefix", String.class)
                .orElse("");
    }
}
