package org.facultyaffairs.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what in a changed schema would break a reader written against the published one, or a reader of events written
 * before the change (the log is kept for ever). Allowed are another optional field, another value of an enum and other
 * words; whatever else differs is a break.
 */
final class SchemaGrowth {
    private static final Set<String> MAY_DIFFER =
            Set.of("title", "description", "examples", "properties", "required", "items", "enum");

    private final List<String> breaks = new ArrayList<>();

    private SchemaGrowth() {}

    static List<String> breaks(JsonNode published, JsonNode today) {
        var growth = new SchemaGrowth();
        growth.compare("", published, today);
        return growth.breaks;
    }

    private void compare(String path, JsonNode published, JsonNode today) {
        compareKeywords(path, published, today);
        compareRequired(path, published, today);
        compareEnum(path, published.path("enum"), today.path("enum"));
        published.path("properties").properties().forEach(field -> {
            var there = path + "/" + field.getKey();
            var now = today.path("properties").path(field.getKey());
            if (now.isMissingNode()) {
                breaks.add(there + " was removed");
            } else {
                compare(there, field.getValue(), now);
            }
        });
        if (published.has("items") || today.has("items")) {
            compare(path + "[]", published.path("items"), today.path("items"));
        }
    }

    private void compareKeywords(String path, JsonNode published, JsonNode today) {
        var keywords = new TreeSet<String>();
        published.fieldNames().forEachRemaining(keywords::add);
        today.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(MAY_DIFFER);
        for (var keyword : keywords) {
            if (!published.path(keyword).equals(today.path(keyword))) {
                breaks.add("%s: %s was %s and is %s"
                        .formatted(path, keyword, published.path(keyword), today.path(keyword)));
            }
        }
    }

    private void compareRequired(String path, JsonNode published, JsonNode today) {
        var before = EventContract.texts(published.path("required"));
        var now = EventContract.texts(today.path("required"));
        now.stream()
                .filter(field -> !before.contains(field))
                .forEach(field -> breaks.add(path + "/" + field + " is required now; events of the log lack it"));
        before.stream()
                .filter(field -> !now.contains(field))
                .forEach(field -> breaks.add(path + "/" + field + " is no longer sure; readers count on it"));
    }

    private void compareEnum(String path, JsonNode published, JsonNode today) {
        if (published.isMissingNode() && !today.isMissingNode()) {
            breaks.add(path + " was free and is an enum");
        }
        var now = EventContract.texts(today);
        EventContract.texts(published).stream()
                .filter(value -> !now.contains(value))
                .forEach(value -> breaks.add(path + " no longer knows " + value));
    }
}
