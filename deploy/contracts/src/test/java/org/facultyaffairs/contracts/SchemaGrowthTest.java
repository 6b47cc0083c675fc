package org.facultyaffairs.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A published schema only ever grows. {@code baseline/} holds what is published. */
class SchemaGrowthTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> published() throws IOException {
        var baseline = Path.of("baseline");
        try (var files = Files.walk(baseline)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> baseline.relativize(file).toString())
                    .filter(name -> !name.startsWith("examples"))
                    .map(name -> name.replace(".v1.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedSchemaHasOnlyGrown(String type) throws IOException {
        var published = JSON.readTree(Path.of("baseline", type + ".v1.json").toFile());

        assertThat(SchemaGrowth.breaks(published, EventContract.load(type).schema()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void anEventOfTheLogStillKeepsTheContract(String type) throws IOException {
        var old =
                JSON.readTree(Path.of("baseline", "examples", type + ".v1.json").toFile());

        assertThat(EventContract.load(type).violations(old)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seededBreaks")
    void aBreakIsCaught(Change seeded) {
        assertThat(SchemaGrowth.breaks(schema(), seeded.appliedTo(schema()))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("growth")
    void growthIsAllowed(Change growth) {
        assertThat(SchemaGrowth.breaks(schema(), growth.appliedTo(schema()))).isEmpty();
    }

    static List<Change> seededBreaks() {
        return List.of(
                new Change(
                        "a required field is removed", schema -> fields(schema).remove("title")),
                new Change(
                        "an optional field is removed", schema -> fields(schema).remove("externalDeadline")),
                new Change("a nested field is removed", schema -> fields(field(schema, "slatePolicy"))
                        .remove("minUnits")),
                new Change("a field is renamed", schema -> fields(schema)
                        .set("name", fields(schema).remove("title"))),
                new Change("an optional field is required", schema -> required(schema)
                        .add("externalDeadline")),
                new Change("a new field is required", schema -> required(withCampus(schema))
                        .add("campus")),
                new Change("a nested field is required", schema -> required(field(schema, "eligibility"))
                        .add("minRank")),
                new Change("a required field is optional", schema -> required(schema)
                        .remove(0)),
                new Change("an enum loses a value", schema -> values(field(schema, "kind"))
                        .remove(0)),
                new Change(
                        "free text becomes an enum",
                        schema -> field(schema, "title").putArray("enum").add("Award")),
                new Change("a type changes", schema -> field(schema, "slots").put("type", "string")),
                new Change("a format changes", schema -> field(schema, "internalDeadline")
                        .put("format", "date-time")),
                new Change("a format is dropped", schema -> field(schema, "opportunityId")
                        .remove("format")),
                new Change("the items change", schema -> items(field(schema, "desiredExpertise"))
                        .put("type", "object")),
                new Change(
                        "a minimum is raised", schema -> field(schema, "slots").put("minimum", 2)),
                new Change(
                        "a length is limited", schema -> field(schema, "title").put("maxLength", 10)),
                new Change(
                        "a pattern is asked", schema -> field(schema, "title").put("pattern", "^[A-Z]")),
                new Change("unknown fields are refused", schema -> schema.put("additionalProperties", false)),
                new Change("the identifier changes", schema -> schema.put("$id", "https://facultyaffairs.org/other")));
    }

    static List<Change> growth() {
        return List.of(
                new Change("an optional field is added", SchemaGrowthTest::withCampus),
                new Change("a nested optional field is added", schema -> withCampus(field(schema, "policy"))),
                new Change("an enum gains a value", schema -> values(field(schema, "kind"))
                        .add("FELLOWSHIP")),
                new Change("the words change", schema -> schema.put("description", "Somebody can be put forward.")));
    }

    record Change(String words, Consumer<ObjectNode> edit) {
        JsonNode appliedTo(ObjectNode schema) {
            edit.accept(schema);
            return schema;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static ObjectNode schema() {
        return EventContract.of("opportunity-posted").schema().deepCopy();
    }

    private static ObjectNode withCampus(ObjectNode schema) {
        fields(schema).putObject("campus").put("type", "string");
        return schema;
    }

    private static ArrayNode values(ObjectNode field) {
        return (ArrayNode) field.path("enum");
    }

    private static ObjectNode items(ObjectNode field) {
        return (ObjectNode) field.path("items");
    }

    private static ObjectNode fields(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static ObjectNode field(ObjectNode schema, String name) {
        return (ObjectNode) fields(schema).path(name);
    }

    private static ArrayNode required(ObjectNode schema) {
        return (ArrayNode) schema.path("required");
    }
}
