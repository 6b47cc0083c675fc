package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that cannot be read is parked and visible, and the ones behind it are processed. */
@ExtendWith(OpenHouse.class)
class PoisonTest {

    /** Who reads the units, by database. */
    private static final Map<String, String> READERS =
            Map.of("matching", "matching.units", "nomination", "nomination.units", "metrics", "metrics.org-units");

    private final House house;
    private final Portal portal;

    PoisonTest(Walked walked) {
        this.house = walked.house();
        this.portal = walked.house().portal();
    }

    @Test
    void poisonIsParkedByEveryoneWhoReadsItAndStopsNobody() throws ExecutionException, InterruptedException {
        // Given a place in the log right before the next event of the same unit
        String unit = "toxicology-" + UUID.randomUUID().toString().substring(0, 8);

        // When
        send("org-units", "org-unit-changed", unit, "{\"unitId\": ");
        portal.hr()
                .put(
                        "/v1/units/" + unit,
                        Map.of("name", "Division of Toxicology", "kind", "DIVISION", "parentId", "medicine"))
                .expect(201);

        // Then
        portal.await(
                "the poison to be parked",
                () -> portal.as("admin").get("/v1/dead-letters?limit=200"),
                answer -> parkedBy(answer, unit).size() == READERS.size());
        Awaitility.await("the event behind to be taken in")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> READERS.forEach((database, consumer) ->
                        assertThat(takenInBehind(unit, database)).anyMatch(consumer::equals)));
        Answer parked = portal.as("admin").get("/v1/dead-letters?limit=200").expect(200);
        assertThat(parkedBy(parked, unit)).containsExactlyInAnyOrderElementsOf(READERS.values());
    }

    /** Who of that database has taken in what the unit told after the poison. */
    private List<String> takenInBehind(String unit, String database) {
        List<String> behind = KafkaLog.of(house, "org-units").ofKey(unit).stream()
                .skip(1)
                .map(KafkaLog.Event::id)
                .toList();
        try {
            return Calm.takenIn(house, database).stream()
                    .filter(entry -> behind.contains(entry.substring(entry.indexOf(' ') + 1)))
                    .map(entry -> entry.substring(0, entry.indexOf(' ')))
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
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
