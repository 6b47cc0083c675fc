package org.facultyaffairs.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** A topic of the house, read from its beginning to its present end. */
final class KafkaLog {

    static final List<String> TOPICS = List.of(
            "faculty-profiles",
            "org-units",
            "self-identifications",
            "self-identification-keys",
            "programs",
            "matches",
            "mentorships",
            "sponsorships",
            "opportunities",
            "nominations");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Event> events;

    private KafkaLog(List<Event> events) {
        this.events = List.copyOf(events);
    }

    /** One record; without a body it is a tombstone. */
    record Event(
            String id, String type, String key, @Nullable String body) {

        JsonNode json() {
            try {
                return JSON.readTree(String.valueOf(body));
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    static KafkaLog of(House house, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", "localhost:" + house.port("kafka")),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(event(record)));
            }
            return new KafkaLog(events);
        }
    }

    List<Event> all() {
        return events;
    }

    /** What one aggregate told, in its order. */
    List<Event> ofKey(String key) {
        return events.stream().filter(event -> event.key().equals(key)).toList();
    }

    private static Event event(ConsumerRecord<String, String> record) {
        return new Event(header(record, "ce_id"), header(record, "ce_type"), record.key(), record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
