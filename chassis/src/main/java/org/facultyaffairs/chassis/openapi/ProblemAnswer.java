package org.facultyaffairs.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.facultyaffairs.chassis.http.Problem;

/** How an error looks (RFC 9457): one schema for all, and an example in the words of the operation. */
final class ProblemAnswer {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private ProblemAnswer() {}

    static Map<String, Schema> schemas() {
        return Map.of(PROBLEM, problem(), VIOLATION, violation());
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why not (RFC 9457).")
                .addProperty("type", text("`urn:faculty-affairs:problem:<code>`; codes are never renamed."))
                .addProperty("title", text("The code in words."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What was refused, and what would change it."))
                .addProperty("instance", text("The path that was asked."))
                .addProperty("traceId", text("By which we find what happened."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(REFERENCE + VIOLATION)))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What is wrong with one field.")
                .addProperty("field", text("Its name, with the place in a list: `interests[1]`."))
                .addProperty("message", text("What is wrong, in words."))
                .required(List.of("field", "message"));
    }

    private static Schema text(String words) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(words);
    }

    static Content content(int status, String words, String path) {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(REFERENCE + PROBLEM))
                                .example(example(status, words, path)));
    }

    private static Map<String, Object> example(int status, String words, String path) {
        String code = code(status);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:faculty-affairs:problem:" + code);
        example.put(
                "title",
                Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' '));
        example.put("status", status);
        example.put("detail", words + ".");
        example.put("instance", path);
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (status == 400) {
            Map<String, String> violation = new LinkedHashMap<>();
            violation.put("field", "limit");
            violation.put("message", "must be a number from 1 to 200");
            example.put("violations", List.of(violation));
        }
        return example;
    }

    /** The code that the mechanism itself gives; a service's own are more telling. */
    private static String code(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 409 -> "overtaken";
            case 412 -> "stale-version";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "rule-broken";
            case 428 -> "if-match-required";
            case 503 -> "temporarily-unavailable";
            default -> "status-" + status;
        };
    }
}
