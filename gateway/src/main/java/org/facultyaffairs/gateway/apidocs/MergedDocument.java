package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.gateway.routing.Route;
import org.facultyaffairs.gateway.routing.RouteTable;
import org.facultyaffairs.gateway.security.Access;

/**
 * One document of all the services' documents. Only what the route table leads to is taken over, so the page never shows
 * a door that does not open; who may take it is said from the table too.
 */
final class MergedDocument {

    static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final RouteTable table;
    private final SharedNames names;
    private final ObjectNode merged;
    private final Map<String, String> tags = new LinkedHashMap<>();

    private MergedDocument(RouteTable table, List<ServiceDocument> services, ObjectNode frame) {
        this.table = table;
        this.names = new SharedNames(services);
        this.merged = frame;
    }

    /** @param frame the document's own words: information, security, and what the gateway answers itself */
    static ObjectNode of(RouteTable table, List<ServiceDocument> services, ObjectNode frame) {
        MergedDocument document = new MergedDocument(table, services, frame.deepCopy());
        services.forEach(document::take);
        document.listTags();
        return document.merged;
    }

    private void take(ServiceDocument service) {
        ObjectNode copy = service.document().deepCopy();
        names.rename(copy, service);
        takeComponents(copy.path("components"), service);
        for (Map.Entry<String, JsonNode> path : copy.path("paths").properties()) {
            takePath(path.getKey(), path.getValue(), service);
        }
        for (JsonNode tag : copy.path("tags")) {
            tags.computeIfPresent(tagName(service, tag.path("name").asText()), (name, known) -> tag.path("description")
                    .asText(known));
        }
    }

    private void takeComponents(JsonNode components, ServiceDocument service) {
        for (Map.Entry<String, JsonNode> section : components.properties()) {
            if (!section.getKey().equals("securitySchemes")) {
                ObjectNode into = merged.withObject("/components/" + section.getKey());
                section.getValue()
                        .properties()
                        .forEach(component -> into.set(
                                names.rename(section.getKey(), component.getKey(), service), component.getValue()));
            }
        }
    }

    private void takePath(String path, JsonNode item, ServiceDocument service) {
        for (Map.Entry<String, JsonNode> field : item.properties()) {
            if (VERBS.contains(field.getKey()) && field.getValue() instanceof ObjectNode operation) {
                route(field.getKey(), path, service).ifPresent(route -> pathItem(path, item)
                        .set(field.getKey(), dressed(operation, route, service)));
            }
        }
    }

    private Optional<Route> route(String verb, String path, ServiceDocument service) {
        return table.find(HttpMethod.valueOf(verb.toUpperCase(Locale.ROOT)), path.replaceAll("\\{[^}]*}", "x"))
                .filter(route -> route.service().equals(service.service().name()));
    }

    /** The merged document's entry for a path, with what the service says for all verbs (parameters, summary). */
    private ObjectNode pathItem(String path, JsonNode source) {
        ObjectNode paths = merged.withObject("/paths");
        ObjectNode item = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
        for (Map.Entry<String, JsonNode> field : source.properties()) {
            if (!VERBS.contains(field.getKey()) && !item.has(field.getKey())) {
                item.set(field.getKey(), field.getValue());
            }
        }
        return item;
    }

    private ObjectNode dressed(ObjectNode operation, Route route, ServiceDocument service) {
        operation.remove("security");
        operation.remove("servers");
        if (!route.access().needsToken()) {
            operation.putArray("security");
        }
        retag(operation, service);
        ObjectNode answers = operation.withObject("/responses");
        if (!answers.has("429")) {
            answers.putObject("429").put("$ref", "#/components/responses/TooManyRequests");
        }
        if (operation.has("operationId")) {
            operation.put(
                    "operationId",
                    service.service().name() + "."
                            + operation.get("operationId").asText());
        }
        String description = operation.path("description").asText("");
        operation.put("description", (description.isEmpty() ? "" : description + "\n\n") + who(route.access()));
        return operation;
    }

    private void retag(ObjectNode operation, ServiceDocument service) {
        JsonNode own = operation.path("tags");
        String tag = tagName(service, own.isEmpty() ? "" : own.get(0).asText());
        tags.putIfAbsent(tag, "");
        operation.putArray("tags").add(tag);
    }

    private static String tagName(ServiceDocument service, String tag) {
        String title = service.service().title();
        return tag.isEmpty() ? title : title + ": " + tag.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static String who(Access access) {
        if (access instanceof Access.AnyOf some && some.roles().size() < 6) {
            return "**Who:** " + String.join(", ", new TreeSet<>(some.roles())) + ".";
        }
        if (access instanceof Access.AnyOf) {
            return "**Who:** people, each for what is theirs.";
        }
        return access.needsToken() ? "**Who:** anyone signed in." : "**Who:** no sign-in needed.";
    }

    private void listTags() {
        ArrayNode listed = merged.withArray("/tags");
        tags.forEach((name, description) -> {
            ObjectNode tag = listed.addObject().put("name", name);
            if (!description.isEmpty()) {
                tag.put("description", description);
            }
        });
    }
}
