package org.facultyaffairs.gateway.tasks;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facultyaffairs.gateway.problem.Refusal;

/**
 * A list that every service keeps a part of.
 *
 * @param path where a service answers with its part; {@code {service}} stands for its short name
 * @param parameters the query parameters that are passed on; all others are the gateway's own or nobody's
 */
record MergedList(String path, List<String> parameters, Comparator<JsonObject> order) {

    /** What is due first, then what has no date; RFC 3339 instants in UTC sort as text. */
    static final Comparator<JsonObject> MOST_URGENT_FIRST = Comparator.<JsonObject, String>comparing(
                    item -> text(item, "dueAt", "9"))
            .thenComparing(item -> text(item, "createdAt", "9"))
            .thenComparing(item -> text(item, "id", ""));

    static final Comparator<JsonObject> NEWEST_FIRST = Comparator.<JsonObject, String>comparing(
                    item -> text(item, "at", ""))
            .reversed();

    static final Comparator<JsonObject> LONGEST_PARKED_FIRST = Comparator.comparing(item -> text(item, "parkedAt", ""));

    /**
     * One list of all parts that came.
     *
     * @throws Refusal a service's own refusal if nobody gave a list and one refused the question; 503 if nobody answered
     */
    JsonObject merge(List<ServiceAnswer> answers) {
        List<ServiceAnswer> parts =
                answers.stream().filter(ServiceAnswer::isList).toList();
        if (parts.isEmpty()) {
            throw answers.stream()
                    .filter(ServiceAnswer::isRefusal)
                    .findFirst()
                    .map(ServiceAnswer::refusal)
                    .orElseGet(() -> Refusal.unavailable(
                            "service-unavailable", "No service can be reached at the moment.", Duration.ofSeconds(2)));
        }
        Map<String, String> nextPages = new TreeMap<>();
        parts.forEach(part -> part.next().ifPresent(next -> nextPages.put(part.service(), next)));
        return new JsonObject()
                .put("items", sorted(parts))
                .put("next", MergedPage.next(nextPages).orElse(null))
                .put("unavailable", unavailable(answers));
    }

    private JsonArray sorted(List<ServiceAnswer> parts) {
        JsonArray sorted = new JsonArray();
        parts.stream().flatMap(part -> part.items().stream()).sorted(order).forEach(sorted::add);
        return sorted;
    }

    private static JsonArray unavailable(List<ServiceAnswer> answers) {
        JsonArray names = new JsonArray();
        answers.stream()
                .filter(ServiceAnswer::isMissing)
                .map(ServiceAnswer::service)
                .forEach(names::add);
        return names;
    }

    private static String text(JsonObject item, String field, String otherwise) {
        return item.getValue(field) instanceof String text ? text : otherwise;
    }
}
