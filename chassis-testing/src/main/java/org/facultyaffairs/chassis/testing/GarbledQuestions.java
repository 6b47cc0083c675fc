package org.facultyaffairs.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.OpenApiDocument.Operation;

/**
 * Questions with one parameter that cannot be meant: no number, no id, no value of the list, another list's cursor. They
 * are asked as somebody who may read almost everything, so that they get as far as they can.
 */
final class GarbledQuestions {

    private static final String NUL = "\0";
    private static final List<String> NONSENSE = List.of(
            "nonsense",
            "-1",
            "0",
            "99999999999999999999",
            "2026-13-45",
            "+999999-01-01",
            "%",
            "'; --",
            NUL,
            "x".repeat(3000));
    private static final List<String> NO_CURSORS = List.of("nonsense!", cursor(7, "nonsense"), cursor(2, NUL));
    private static final List<String> FOREIGN_CURSORS = Stream.of(
                    "nonsense", "-1", "99999999999999999999", "9999-01-01")
            .flatMap(key -> Stream.of(1, 2, 3, 4).map(keys -> cursor(keys, key)))
            .toList();
    private static final List<String> NO_LIMITS = List.of("nonsense", "0", "-1", "201", "99999999999999999999");

    private final String token = Tokens.of("admin");
    private final List<String> wrong = new ArrayList<>();

    /** What was answered wrongly, in words; nothing if all is well. */
    List<String> wronglyAnswered(Operation operation) {
        Map<String, String> places = new HashMap<>();
        parameters(operation, "path").forEach(name -> places.put(name, sensible(name)));
        for (String name : places.keySet()) {
            for (String value : NONSENSE) {
                Map<String, String> garbled = new HashMap<>(places);
                garbled.put(name, value);
                check(operation, garbled, Map.of());
            }
        }
        boolean answered = ask(operation, places, Map.of(), "*/*").statusCode() == 200;
        for (String name : parameters(operation, "query")) {
            for (String value : valuesOf(name)) {
                int status = check(operation, places, Map.of(name, value));
                if (answered && status != 400 && mustBeRefused(name, value)) {
                    wrong.add("%s?%s=%s is not refused but %d".formatted(operation, name, brief(value), status));
                }
            }
        }
        return wrong;
    }

    private static List<String> valuesOf(String name) {
        return switch (name) {
            case "cursor" ->
                Stream.concat(NO_CURSORS.stream(), FOREIGN_CURSORS.stream()).toList();
            case "limit" -> NO_LIMITS;
            default -> NONSENSE;
        };
    }

    private static boolean mustBeRefused(String name, String value) {
        return name.equals("limit") || (name.equals("cursor") && NO_CURSORS.contains(value));
    }

    private int check(Operation operation, Map<String, String> places, Map<String, String> query) {
        int last = 0;
        for (String type : types(operation)) {
            Response answer = ask(operation, places, query, type);
            last = answer.statusCode();
            String asked = "%s %s %s as %s".formatted(operation, brief(places), brief(query), type);
            if (last >= 500) {
                wrong.add(asked + " is answered " + last);
            } else if (last >= 400 && last != 414 && !answer.contentType().startsWith("application/problem+json")) {
                wrong.add(asked + " is refused with " + answer.contentType());
            }
        }
        return last;
    }

    private Response ask(Operation operation, Map<String, String> places, Map<String, String> query, String type) {
        RequestSpecification request = RestAssured.given().auth().oauth2(token).header("Accept", type);
        return request.pathParams(places).queryParams(query).get(operation.path());
    }

    /** Each media type of the answer, JSON last. */
    private static List<String> types(Operation operation) {
        List<String> others = operation.said().at("/responses/200/content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals("application/json"))
                .toList();
        return Stream.concat(others.stream(), Stream.of("application/json, */*;q=0.1"))
                .toList();
    }

    private static List<String> parameters(Operation operation, String in) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.said().path("parameters")) {
            if (parameter.path("in").asText().equals(in)) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    private static String sensible(String placeholder) {
        return placeholder.endsWith("id") ? UUID.randomUUID().toString() : "selection-rate";
    }

    private static String cursor(int keys, String key) {
        String joined = Stream.generate(() -> key).limit(keys).collect(Collectors.joining("\u001f"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static String brief(Object values) {
        String text = values.toString().replace(NUL, "NUL");
        return text.length() > 100 ? text.substring(0, 100) + "..." : text;
    }
}
