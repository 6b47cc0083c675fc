package org.facultyaffairs.metrics.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** One pass over the log. Used by one thread. */
final class Reading implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String prefix;
    private final Map<TopicPartition, Long> begins;
    private final Map<TopicPartition, Long> ends;

    Reading(
            KafkaConsumer<String, byte[]> consumer,
            String prefix,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.prefix = prefix;
        this.begins = begins;
        this.ends = ends;
    }

    /** An upper bound: compacted topics have gaps. */
    long eventsToRead() {
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    boolean isAtEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** The next events of each partition, in order; none after a while without. */
    List<List<ConsumerRecord<String, byte[]>>> next() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(PATIENCE);
        return polled.partitions().stream()
                .map(partition -> polled.records(partition).stream()
                        .filter(record -> record.offset() < ends.getOrDefault(partition, 0L))
                        .toList())
                .toList();
    }

    /** The topic's name as the house knows it. */
    String topic(ConsumerRecord<String, byte[]> record) {
        return record.topic().substring(prefix.length());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
