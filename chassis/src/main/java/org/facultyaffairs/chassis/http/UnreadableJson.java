package org.facultyaffairs.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says where a JSON body goes wrong: the field by name, or the line and column. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Problem of(JsonProcessingException failure, String path) {
        String field = failure instanceof JsonMappingException mapping ? field(mapping) : "";
        String message = message(failure);
        String code = failure instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed-json";
        return field.isEmpty()
                ? Problem.of(400, code, message, path, List.of())
                : Problem.of(
                        400,
                        code,
                        "The field '" + field + "' cannot be accepted: " + message,
                        path,
                        List.of(new Refusal.Violation(field, message)));
    }

    private static String message(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "Nobody knows this field. Known here: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "One of "
                    + Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (failure instanceof JsonMappingException) {
            return "It is missing or has the wrong type or form.";
        }
        return failure.getLocation() == null
                ? "This is not readable JSON."
                : "This is not readable JSON, see line %d, column %d."
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
