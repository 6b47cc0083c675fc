package org.facultyaffairs.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The realm as the local run and the tests see it: the one that production imports, with the local overlay of people
 * and scripts' clients laid over it.
 */
public final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "username", "name");

    private Realm() {}

    /** Reads both from {@code deploy/keycloak} and merges them. */
    static String local(Path keycloakFolder) throws IOException {
        JsonNode realm = JSON.readTree(
                keycloakFolder.resolve("realm-faculty-affairs.json").toFile());
        JsonNode overlay = JSON.readTree(
                keycloakFolder.resolve("local/realm-faculty-affairs.json").toFile());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merge(realm, overlay));
    }

    /**
     * Lays one document over another: objects are merged field by field; in lists, an entry with a known
     * {@code clientId}, {@code username} or {@code name} is merged with its namesake and another one is added; all
     * else is replaced.
     */
    static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode fields && overlay instanceof ObjectNode over) {
            ObjectNode merged = fields.deepCopy();
            over.properties()
                    .forEach(field -> merged.set(field.getKey(), merge(merged.path(field.getKey()), field.getValue())));
            return merged;
        }
        if (base instanceof ArrayNode entries && overlay instanceof ArrayNode over && isNamed(over)) {
            return mergeNamed(entries, over);
        }
        return overlay.deepCopy();
    }

    private static JsonNode mergeNamed(ArrayNode entries, ArrayNode overlay) {
        ArrayNode merged = JSON.createArrayNode();
        for (JsonNode entry : entries) {
            merged.add(namesake(overlay, entry).map(over -> merge(entry, over)).orElse(entry));
        }
        for (JsonNode over : overlay) {
            if (namesake(entries, over).isEmpty()) {
                merged.add(over);
            }
        }
        return merged;
    }

    private static Optional<JsonNode> namesake(ArrayNode entries, JsonNode entry) {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(other -> name(other).equals(name(entry)))
                .findFirst();
    }

    private static boolean isNamed(ArrayNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .allMatch(entry -> name(entry).isPresent());
    }

    private static Optional<String> name(JsonNode entry) {
        return NAMES.stream()
                .filter(entry::hasNonNull)
                .map(field -> entry.get(field).asText())
                .findFirst();
    }
}
