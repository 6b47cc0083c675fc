package org.facultyaffairs.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every schema is one, tells what it is, has an example that keeps it, and lets nothing slip that must not travel. */
class EventSchemasTest {
    /** Words that no field outside the seal may have in its name. */
    private static final Set<String> NEVER_IN_AN_EVENT = Set.of(
            "gender",
            "sex",
            "race",
            "ethnicity",
            "urim",
            "disability",
            "generation",
            "veteran",
            "pronouns",
            "salary",
            "birth",
            "letter",
            "letters",
            "comment",
            "comments",
            "note",
            "notes",
            "reviewer",
            "reviewers",
            "rubric");

    static List<String> types() {
        return EventContract.types();
    }

    @Test
    void theCatalogueNamesEverySchemaAndNoOther() throws IOException {
        assertThat(namesIn(Path.of("events"))).containsExactlyInAnyOrderElementsOf(types());
        assertThat(namesIn(Path.of("events", "examples"))).containsExactlyInAnyOrderElementsOf(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsValidAndTellsWhatItIs(String type) {
        var schema = EventContract.of(type).schema();
        var metaSchema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(metaSchema.validate(schema)).isEmpty();
        assertThat(EventContract.of(type).id()).isEqualTo("https://facultyaffairs.org/events/" + type + ".v1.json");
        assertThat(schema.path("title").asText()).isEqualToIgnoringCase(type.replace('-', ' '));
        assertThat(schema.path("description").asText()).endsWith(".").contains(" ");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBodyBeginsWithTheKeyAndTheVersion(String type) {
        var schema = EventContract.of(type).schema();

        assertThat(EventContract.of(type).key()).endsWith("Id");
        assertThat(schema.at("/required/1").asText()).isEqualTo("version");
        assertThat(schema.at("/properties/version/type").asText()).isEqualTo("integer");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleKeepsTheContractWholeAndSmallest(String type) {
        var contract = EventContract.of(type);

        assertThat(contract.violations(contract.example())).isEmpty();
        assertThat(contract.violations(contract.smallestExample())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleInventsNoField(String type) {
        var contract = EventContract.of(type);

        assertThat(contract.schema().path("properties").fieldNames())
                .toIterable()
                .containsAll(() -> contract.exampleTree().fieldNames());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleWithoutARequiredFieldBreaksTheContract(String type) {
        var contract = EventContract.of(type);

        for (var field : EventContract.texts(contract.schema().path("required"))) {
            ObjectNode body = contract.exampleTree().deepCopy();
            body.remove(field);
            assertThat(contract.violations(body)).as("without %s", field).anyMatch(words -> words.contains(field));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldSetToNullOrToAnotherTypeBreaksTheContract(String type) {
        var contract = EventContract.of(type);

        contract.exampleTree().fieldNames().forEachRemaining(field -> {
            ObjectNode body = contract.exampleTree().deepCopy();
            assertThat(contract.violations(body.putNull(field)))
                    .as("null %s", field)
                    .isNotEmpty();
            assertThat(contract.violations(body.set(field, body.arrayNode().add(1.5))))
                    .as("wrong %s", field)
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void anUnknownFieldIsNoBreachSoThatASchemaCanGrow(String type) {
        var contract = EventContract.of(type);
        ObjectNode body = contract.exampleTree().deepCopy();

        body.put("addedNextYear", true);

        assertThat(contract.violations(body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingConfidentialHasAField(String type) {
        assertThat(wordsOfFields(EventContract.of(type).schema())).doesNotContainAnyElementsOf(NEVER_IN_AN_EVENT);
    }

    @Test
    void aConfidentialFieldIsFoundAtAnyDepth() {
        ObjectNode schema = EventContract.of("slate-recommended").schema().deepCopy();

        ((ObjectNode) schema.at("/properties/candidates/items/properties")).putObject("selfToldGender");

        assertThat(wordsOfFields(schema)).containsAnyElementsOf(NEVER_IN_AN_EVENT);
    }

    @Test
    void theSealedAnswersAreTheOnlyPlaceForIdentity() {
        var answers = EventContract.sealedAnswers();

        assertThat(answers.violations(answers.example())).isEmpty();
        assertThat(answers.violations("{\"gender\": \"F\"}")).isNotEmpty();
        assertThat(wordsOfFields(answers.schema())).contains("gender", "ethnicity", "veteran");
    }

    private static List<String> wordsOfFields(JsonNode schema) {
        return fieldsAtAnyDepth(schema)
                .flatMap(field -> Stream.of(field.split("(?=[A-Z])|-", -1)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> fieldsAtAnyDepth(JsonNode schema) {
        var here = schema.path("properties").properties().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), fieldsAtAnyDepth(field.getValue())));
        return schema.has("items") ? Stream.concat(here, fieldsAtAnyDepth(schema.path("items"))) : here;
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.json"))
                    .map(name -> name.replace(".v1.json", ""))
                    .toList();
        }
    }
}
