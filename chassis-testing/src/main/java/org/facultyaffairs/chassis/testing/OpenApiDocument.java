package org.facultyaffairs.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document of the service under test, as its management port serves it. */
final class OpenApiDocument {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
    private static final String REFERENCE = "#/";

    private final JsonNode root;

    OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    /**
     * What one verb does at one path.
     *
     * @param verb in lower case, as in the document
     * @param path with its placeholders
     */
    record Operation(String verb, String path, JsonNode said) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static OpenApiDocument ofRunningService() {
        String management = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        String text = RestAssured.given()
                .queryParam("format", "json")
                .get(management.replaceFirst("/$", "") + "/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new OpenApiDocument(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document is no JSON", e);
        }
    }

    /** Leaves it where the gateway's test looks for it, to compare the committed document with what is served. */
    void keep() {
        try {
            Files.writeString(Path.of("target/openapi.json"), root.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<Operation> operations(String path, JsonNode item) {
        return item.properties().stream()
                .filter(field -> VERBS.contains(field.getKey()))
                .map(field -> new Operation(field.getKey(), path, field.getValue()));
    }

    /** What a piece stands for: itself, or what it refers to. */
    JsonNode resolved(JsonNode piece) {
        String reference = piece.path("$ref").asText("");
        return reference.startsWith(REFERENCE) ? resolved(root.at(reference.substring(1))) : piece;
    }
}
