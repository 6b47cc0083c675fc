package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that cannot be read is parked and visible, and the ones behind it are processed. */
@ExtendWith(OpenHouse.class)
class PoisonTest {

    private final House house;
    private final Portal portal;

    PoisonTest(Walked walked) {
        this.house = walked.house();
        this.portal = walked.house().portal();
    }

    @Test
    void poisonIsParkedByEveryoneWhoReadsItAndStopsNobody() throws ExecutionException, InterruptedException {
        // Given
        String key = "poisoned-" + UUID.randomUUID();
        String unit = "toxicology-" + key.hashCode() % 1000;

        // When
        send("org-units", "org-unit-changed", key, "{\"unitId\": ");
        portal.hr()
                .put(
                        "/v1/units/" + unit.replace("--", "-"),
                        Map.of("name", "Division of Toxicology", "kind", "DIVISION", "parentId", "medicine"))
                .expect(201);

        // Then
        Answer parked = portal.await(
                "the poison to be parked",
                () -> portal.as("admin").get("/v1/dead-letters?limit=200"),
                answer -> parkedBy(answer, key).size() == 3);
        assertThat(parkedBy(parked, key)).anyMatch(name -> name.startsWith("matching"));
        assertThat(parkedBy(parked, key)).anyMatch(name -> name.startsWith("nomination"));
        assertThat(parkedBy(parked, key)).anyMatch(name -> name.contains("metrics"));
    }

    private static List<String> parkedBy(Answer deadLetters, String key) {
        return deadLetters.body().at("/items").findParents("key").stream()
                .filter(item -> item.at("/key").asText().equals(key))
                .map(item -> item.at("/consumer").asText())
                .toList();
    }

    private void send(String topic, String type, String key, String body)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, body);
        Map.of("ce_type", type, "ce_id", UUID.randomUUID().toString(), "ce_subject", key, "ce_specversion", "1.0")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", "localhost:" + house.port("kafka")),
                new StringSerializer(),
                new StringSerializer())) {
            var acknowledged = producer.send(record).get();
            assertThat(acknowledged).isNotNull();
        }
    }
}
