package org.facultyaffairs.contracts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What the body of one type of event looks like. A writer's test holds what it sends to {@link #violations}; a
 * reader's test reads {@link #example} and {@link #smallestExample} into its own record.
 */
public final class EventContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Map<String, String> TOPICS =
            JSON.convertValue(read("topics.json"), new TypeReference<LinkedHashMap<String, String>>() {});

    private final String type;
    private final JsonNode schema;
    private final JsonSchema validator;

    private EventContract(String type) {
        this.type = type;
        this.schema = read(type + ".v1.json");
        this.validator = SCHEMAS.getSchema(schema, FORMATS_COUNT);
    }

    /** Every type of the house, in the order of the catalogue. */
    public static List<String> types() {
        return List.copyOf(TOPICS.keySet());
    }

    /** The contract of {@code type}; a type that the catalogue does not know is refused. */
    public static EventContract of(String type) {
        topicOf(type);
        return load(type);
    }

    /** What lies inside the seal of {@code self-identification-given}; it has no topic, it never travels open. */
    public static EventContract sealedAnswers() {
        return load("sealed/self-identification-answers");
    }

    /** What a dead letter's topic is told; a notice of the mechanism, no event of the catalogue. */
    public static EventContract parkedNotice() {
        return load("notices/event-parked");
    }

    static EventContract load(String name) {
        return new EventContract(name);
    }

    public String topic() {
        return topicOf(type);
    }

    /** Name of the field whose value is the record's key. */
    public String key() {
        return schema.path("required").path(0).asText();
    }

    /** The value of {@code dataschema} in the event's envelope. */
    public String id() {
        return schema.path("$id").asText();
    }

    JsonNode schema() {
        return schema;
    }

    /** Each breach of the contract in words; empty when {@code body} keeps it. */
    public List<String> violations(String body) {
        try {
            return violations(JSON.readTree(body));
        } catch (IOException unreadable) {
            return List.of("not JSON: " + unreadable.getMessage());
        }
    }

    List<String> violations(JsonNode body) {
        return validator.validate(body).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** A whole event, optional fields included. */
    public String example() {
        return exampleTree().toString();
    }

    /** The same event with nothing but the required fields: what a reader has to cope with. */
    public String smallestExample() {
        var body = exampleTree();
        keepRequired(schema, body);
        return body.toString();
    }

    JsonNode exampleTree() {
        return read("examples/" + type + ".v1.json");
    }

    private static void keepRequired(JsonNode schema, JsonNode body) {
        if (body instanceof ObjectNode object && schema.has("required")) {
            object.retain(texts(schema.path("required")));
        }
        body.properties()
                .forEach(field -> keepRequired(schema.path("properties").path(field.getKey()), field.getValue()));
        if (body.isArray()) {
            body.forEach(item -> keepRequired(schema.path("items"), item));
        }
    }

    static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }

    private static String topicOf(String type) {
        return Objects.requireNonNull(TOPICS.get(type), () -> "No event is called " + type + ".");
    }

    private static JsonNode read(String file) {
        try (var stream = EventContract.class.getResourceAsStream("/contracts/events/" + file)) {
            return JSON.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
