package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facultyaffairs.gateway.routing.RouteTable;

/**
 * Operations that services describe and nobody can reach: a line is missing in {@code routes.txt}. What is not meant to be
 * there says {@code x-internal: true}.
 */
final class Unreachable {

    private Unreachable() {}

    static List<String> operations(RouteTable table, List<ServiceDocument> services) {
        List<String> unreachable = new ArrayList<>();
        for (ServiceDocument service : services) {
            for (Map.Entry<String, JsonNode> path :
                    service.document().path("paths").properties()) {
                for (Map.Entry<String, JsonNode> field : path.getValue().properties()) {
                    if (isUnreachable(table, field, path.getKey(), service)) {
                        unreachable.add(field.getKey() + " " + path.getKey());
                    }
                }
            }
        }
        return unreachable;
    }

    private static boolean isUnreachable(
            RouteTable table, Map.Entry<String, JsonNode> field, String path, ServiceDocument service) {
        if (!MergedDocument.VERBS.contains(field.getKey())
                || field.getValue().path("x-internal").asBoolean()) {
            return false;
        }
        String concrete = path.replace("{service}", service.service().name()).replaceAll("\\{[^}]*}", "x");
        return table.find(HttpMethod.valueOf(field.getKey().toUpperCase(Locale.ROOT)), concrete)
                .isEmpty();
    }
}
