package org.facultyaffairs.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.OpenApiDocument.Operation;

/** What a reader of an operation's description must find in it; each rule that is broken is said in words. */
final class DocumentRules {

    private static final String PROBLEM = "application/problem+json";
    private static final int DEEPEST = 8;

    private final OpenApiDocument document;

    DocumentRules(OpenApiDocument document) {
        this.document = document;
    }

    List<String> brokenBy(Operation operation) {
        List<String> broken = new ArrayList<>();
        JsonNode said = operation.said();
        if (said.path("summary").asText("").isBlank()) {
            broken.add(operation + " has no summary");
        }
        answers(operation, broken);
        JsonNode body = document.resolved(said.path("requestBody"));
        for (Map.Entry<String, JsonNode> content : body.path("content").properties()) {
            List<String> bare = new ArrayList<>();
            if (!hasExample(content.getValue())) {
                collectBare("", content.getValue().path("schema"), 0, bare);
            }
            if (!bare.isEmpty()) {
                broken.add("%s takes %s without an example of %s".formatted(operation, content.getKey(), bare));
            }
        }
        return broken;
    }

    private void answers(Operation operation, List<String> broken) {
        boolean success = false;
        for (Map.Entry<String, JsonNode> entry :
                operation.said().path("responses").properties()) {
            JsonNode answer = document.resolved(entry.getValue());
            if (entry.getKey().startsWith("2")) {
                success = true;
                if (!entry.getKey().equals("204") && !hasSchemas(answer)) {
                    broken.add(operation + " answers " + entry.getKey() + " without a schema");
                }
            } else if (entry.getKey().compareTo("400") >= 0 && !isProblem(answer)) {
                broken.add(
                        operation + " answers " + entry.getKey() + " without the schema and an example of a problem");
            }
        }
        if (!success) {
            broken.add(operation + " never succeeds");
        }
    }

    private static boolean hasSchemas(JsonNode answer) {
        JsonNode content = answer.path("content");
        return !content.isEmpty()
                && content.properties().stream()
                        .noneMatch(media -> media.getValue().path("schema").isEmpty());
    }

    private static boolean isProblem(JsonNode answer) {
        JsonNode problem = answer.path("content").path(PROBLEM);
        return problem.path("schema").path("$ref").asText("").endsWith("/Problem") && hasExample(problem);
    }

    private static boolean hasExample(JsonNode piece) {
        return piece.has("example") || piece.path("examples").size() > 0;
    }

    /** The fields that a reader could not fill in: no example, no choice, and no parts that have them. */
    private void collectBare(String name, JsonNode given, int depth, List<String> bare) {
        JsonNode schema = document.resolved(given);
        if (depth > DEEPEST || hasExample(given) || hasExample(schema) || isChoice(schema)) {
            return;
        }
        List<JsonNode> inside = Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(combination -> schema.path(combination).valueStream())
                .filter(part -> !part.path("type").asText("").equals("null"))
                .toList();
        if (schema.has("properties")) {
            schema.path("properties")
                    .properties()
                    .forEach(part -> collectBare(name + "." + part.getKey(), part.getValue(), depth + 1, bare));
        } else if (schema.has("items")) {
            collectBare(name + "[]", schema.path("items"), depth + 1, bare);
        } else if (inside.isEmpty()) {
            bare.add(name.isEmpty() ? "the body" : name.substring(1));
        } else {
            inside.forEach(part -> collectBare(name, part, depth + 1, bare));
        }
    }

    private static boolean isChoice(JsonNode schema) {
        String type = schema.path("type").toString();
        return schema.has("enum") || schema.has("const") || schema.has("default") || type.contains("boolean");
    }
}
