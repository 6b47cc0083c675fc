package org.facultyaffairs.gateway.routing;

import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facultyaffairs.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path. What is not in the table does not exist; a literal segment is preferred to a placeholder,
 * so {@code /v1/faculty/me} is never read as somebody's id.
 */
public final class RouteTable {

    private final List<Route> routes;
    private final Node root = new Node();

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
        this.routes.forEach(this::add);
    }

    public List<Route> routes() {
        return routes;
    }

    /**
     * The route of a path for a verb.
     *
     * @throws Refusal 404 for a path that is not in the table, 405 for a verb that the path does not have
     */
    public Route require(HttpMethod verb, String path) {
        Map<HttpMethod, Route> byVerb = find(root, segments(path), 0)
                .orElseThrow(() -> Refusal.notFound("no-such-path", "There is nothing at this path."));
        Route route = byVerb.get(asked(verb));
        if (route == null) {
            String allowed =
                    byVerb.keySet().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
            throw Refusal.verbNotAllowed("This path answers to " + allowed + ".", allowed);
        }
        return route;
    }

    /** The route of a path, if the table has one for this verb. */
    public Optional<Route> find(HttpMethod verb, String path) {
        return find(root, segments(path), 0).map(byVerb -> byVerb.get(asked(verb)));
    }

    private static HttpMethod asked(HttpMethod verb) {
        return verb.equals(HttpMethod.HEAD) ? HttpMethod.GET : verb;
    }

    private static Optional<Map<HttpMethod, Route>> find(Node node, List<String> segments, int position) {
        if (position == segments.size()) {
            return node.routes.isEmpty() ? Optional.empty() : Optional.of(node.routes);
        }
        Node literal = node.literals.get(segments.get(position));
        if (literal != null) {
            Optional<Map<HttpMethod, Route>> found = find(literal, segments, position + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        if (node.placeholder != null && !segments.get(position).isEmpty()) {
            Optional<Map<HttpMethod, Route>> found = find(node.placeholder, segments, position + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return node.rest.isEmpty() ? Optional.empty() : Optional.of(node.rest);
    }

    private void add(Route route) {
        Node node = root;
        Map<HttpMethod, Route> byVerb = null;
        for (String segment : segments(route.template())) {
            if (byVerb != null) {
                throw new IllegalArgumentException("nothing may follow a rest: " + route.template());
            }
            if (segment.endsWith("*}")) {
                byVerb = node.rest;
            } else {
                node = node.child(segment);
            }
        }
        for (HttpMethod verb : route.verbs()) {
            if ((byVerb == null ? node.routes : byVerb).put(verb, route) != null) {
                throw new IllegalArgumentException("two lines for " + verb + " " + route.template());
            }
        }
    }

    private static List<String> segments(String path) {
        return path.equals("/")
                ? List.of()
                : new ArrayList<>(Arrays.asList(path.substring(1).split("/", -1)));
    }

    /** One segment deep in the tree of all paths. */
    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<HttpMethod, Route> routes = new HashMap<>();
        private final Map<HttpMethod, Route> rest = new HashMap<>();
        private @Nullable Node placeholder;

        private Node child(String segment) {
            if (!segment.startsWith("{")) {
                return literals.computeIfAbsent(segment, key -> new Node());
            }
            Node known = placeholder;
            if (known == null) {
                known = new Node();
                placeholder = known;
            }
            return known;
        }
    }
}
