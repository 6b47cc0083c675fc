package org.facultyaffairs.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends a batch as CloudEvents 1.0 in Kafka's binary mode and waits until the broker has all of it. */
@ApplicationScoped
class OutboxPublisher {

    private static final String SCHEMAS = "https://facultyaffairs.org/events/";

    private final String bootstrapServers;
    private final String prefix;
    private final String source;
    private @Nullable KafkaProducer<String, byte[]> producer;

    OutboxPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "house.topics.prefix") java.util.Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix.orElse("");
        this.source = "/" + application;
    }

    /** Returns only when every row is acknowledged by all in-sync replicas; a failure may leave some of them sent. */
    void publish(List<OutboxTable.Row> rows) throws ExecutionException, InterruptedException {
        KafkaProducer<String, byte[]> open = open();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (OutboxTable.Row row : rows) {
            acknowledgements.add(open.send(record(row)));
        }
        open.flush();
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    void close() {
        KafkaProducer<String, byte[]> open = producer;
        if (open != null) {
            open.close(Duration.ofSeconds(2));
        }
    }

    private KafkaProducer<String, byte[]> open() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            "outbox-relay",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.BUFFER_MEMORY_CONFIG,
                            16L << 20,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            10_000L,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            60_000,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            10_000),
                    new StringSerializer(),
                    new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private ProducerRecord<String, byte[]> record(OutboxTable.Row row) {
        byte[] body = row.payload() == null ? null : row.payload().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(prefix + row.topic(), row.key(), body);
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.id().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", row.type());
        put(headers, "ce_subject", row.key());
        put(headers, "ce_time", row.occurredAt().toString());
        if (body != null) {
            put(headers, "ce_dataschema", SCHEMAS + row.type() + ".v1.json");
            put(headers, "content-type", "application/json");
        }
        if (row.traceparent() != null) {
            put(headers, "ce_traceparent", row.traceparent());
            put(headers, "traceparent", row.traceparent());
        }
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
