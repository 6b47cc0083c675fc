package org.facultyaffairs.metrics.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads topics from their first event to what was their last when reading began; belongs to no consumer group. */
@ApplicationScoped
class EventLogReader {

    private static final int MOST_AT_ONCE = 3_000;

    private final Map<String, Object> kafka;
    private final String prefix;

    EventLogReader(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "house.topics.prefix") Optional<String> prefix) {
        this.kafka = kafka;
        this.prefix = prefix.orElse("");
    }

    /** Opens a reading; topics that do not exist yet hold no events. */
    Reading open(Collection<String> topics) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("max.poll.records", MOST_AT_ONCE);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Reading(consumer, prefix, consumer.beginningOffsets(partitions), consumer.endOffsets(partitions));
    }
}
