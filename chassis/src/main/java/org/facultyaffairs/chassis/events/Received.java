package org.facultyaffairs.chassis.events;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from Kafka: CloudEvents attributes and the body still unread.
 *
 * @param body absent for a tombstone
 */
public record Received(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable Buffer body) {

    static Received of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new Received(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                headers,
                record.value() == null ? null : Buffer.buffer(record.value()));
    }

    public boolean isTombstone() {
        return body == null;
    }

    /** The kebab-case name of what happened. */
    public String type() {
        return attribute("ce_type");
    }

    /** The CloudEvents id, by which repeats are known. */
    public UUID id() {
        return UUID.fromString(attribute("ce_id"));
    }

    /** When it happened, as its producer says. */
    public Instant time() {
        return Instant.parse(attribute("ce_time"));
    }

    private String attribute(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The event has no " + name);
        }
        return value;
    }
}
