package org.facultyaffairs.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code asyncapi.yaml} and the schemas tell the same. */
class AsyncApiTest {
    private static final Set<String> SERVICES =
            Set.of("profile-service", "matching-service", "nomination-service", "program-metrics-service");

    /** A notice of the mechanism, on a topic beside each reader's; no event of the catalogue. */
    private static final String NOTICE = "event-parked";

    private final JsonNode document = read();

    @Test
    void itListsExactlyTheSchemas() {
        var messages = document.at("/components/messages");

        assertThat(messages.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Stream.concat(EventContract.types().stream(), Stream.of(NOTICE))
                        .toList());
        messages.properties().forEach(message -> assertThat(
                        message.getValue().at("/payload/$ref").asText())
                .endsWith("/" + message.getKey() + ".v1.json"));
    }

    @Test
    void eachTypeTravelsOnTheTopicOfTheCatalogue() {
        Map<String, String> topics = new LinkedHashMap<>();
        topics().forEach(channel -> channel.path("messages")
                .fieldNames()
                .forEachRemaining(
                        type -> topics.put(type, channel.path("address").asText())));

        assertThat(topics.keySet()).containsExactlyInAnyOrderElementsOf(EventContract.types());
        assertThat(topics).allSatisfy((type, topic) -> assertThat(topic)
                .isEqualTo(EventContract.of(type).topic()));
    }

    @Test
    void eachMessageNamesItsKey() {
        for (String type : EventContract.types()) {
            assertThat(document.at("/components/messages/" + type + "/x-key").asText())
                    .isEqualTo(EventContract.of(type).key());
        }
    }

    @Test
    void eachTopicHasOneOwnerAndItsReaders() {
        assertThat(topics()).isNotEmpty().allSatisfy(channel -> {
            assertThat(channel.path("x-owner").asText()).isIn(SERVICES);
            assertThat(channel.path("x-readers").fieldNames())
                    .toIterable()
                    .isSubsetOf(SERVICES)
                    .doesNotContain(channel.path("x-owner").asText())
                    .contains("program-metrics-service");
        });
    }

    @Test
    void aReaderTakesWhatTravelsThere() {
        assertThat(topics()).allSatisfy(channel -> assertThat(channel.path("x-readers"))
                .allSatisfy(types -> assertThat(EventContract.texts(types))
                        .isNotEmpty()
                        .isSubsetOf(() -> channel.path("messages").fieldNames())));
    }

    @Test
    void aNoticeThatAnEventWasParkedKeepsItsSchema() {
        var notice = EventContract.parkedNotice();

        assertThat(notice.violations(notice.example())).isEmpty();
        assertThat(notice.violations("{\"consumer\": \"matching.people\"}")).isNotEmpty();
    }

    /** The channels of the catalogue, without the pattern of the dead letters. */
    private List<JsonNode> topics() {
        return document.path("channels")
                .valueStream()
                .filter(channel -> !channel.has("parameters"))
                .toList();
    }

    @Test
    void whatAServiceRebuildsItsCopiesFromIsCompacted() {
        assertThat(Set.of("faculty-profiles", "org-units", "self-identifications", "self-identification-keys"))
                .allSatisfy(topic -> assertThat(binding(topic)).isEqualTo("#/components/channelBindings/compacted"));
        assertThat(Set.of("programs", "matches", "mentorships", "sponsorships", "opportunities", "nominations"))
                .allSatisfy(topic -> assertThat(binding(topic)).isEqualTo("#/components/channelBindings/forever"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Files.exists(Path.of(reference))).as(reference).isTrue();
            }
        });
    }

    private String binding(String topic) {
        return document.path("channels").path(topic).at("/bindings/$ref").asText();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
