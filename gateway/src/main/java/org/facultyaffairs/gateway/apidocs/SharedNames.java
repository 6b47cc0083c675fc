package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names of components mean different things in different services. Those get the service's name in front; what is
 * the same everywhere, down to what it refers to, is said once.
 */
final class SharedNames {

    private static final String REFERENCE = "#/components/";

    private final Set<String> clashing = new HashSet<>();

    SharedNames(List<ServiceDocument> documents) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ServiceDocument one : documents) {
                for (ServiceDocument other : documents) {
                    grown |= !one.service().equals(other.service()) && compare(components(one), components(other));
                }
            }
        }
    }

    static JsonNode components(ServiceDocument document) {
        return document.document().path("components");
    }

    /** A component's name in the merged document. */
    String rename(String section, String name, ServiceDocument document) {
        return clashing.contains(section + "/" + name) ? document.service().prefix() + name : name;
    }

    /** Rewrites every reference in a piece of a service's document, in place. */
    void rename(JsonNode piece, ServiceDocument document) {
        if (piece instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (isReference(field.getKey(), field.getValue())) {
                    field.setValue(TextNode.valueOf(renamed(field.getValue().asText(), document)));
                } else {
                    rename(field.getValue(), document);
                }
            }
        } else if (piece instanceof ArrayNode array) {
            array.forEach(item -> rename(item, document));
        }
    }

    private String renamed(String reference, ServiceDocument document) {
        String[] parts = reference.substring(REFERENCE.length()).split("/", 2);
        return REFERENCE + parts[0] + "/" + rename(parts[0], parts[1], document);
    }

    private boolean compare(JsonNode one, JsonNode other) {
        boolean grown = false;
        for (Map.Entry<String, JsonNode> section : one.properties()) {
            for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                JsonNode namesake = other.path(section.getKey()).path(component.getKey());
                if (!namesake.isMissingNode()
                        && (!namesake.equals(component.getValue()) || refersToClash(component.getValue()))) {
                    grown |= clashing.add(section.getKey() + "/" + component.getKey());
                }
            }
        }
        return grown;
    }

    private boolean refersToClash(JsonNode piece) {
        for (Map.Entry<String, JsonNode> field : piece.properties()) {
            if (isReference(field.getKey(), field.getValue())
                    && clashing.contains(field.getValue().asText().substring(REFERENCE.length()))) {
                return true;
            }
        }
        for (JsonNode child : piece) {
            if (refersToClash(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReference(String field, JsonNode value) {
        return field.equals("$ref") && value.asText().startsWith(REFERENCE);
    }
}
