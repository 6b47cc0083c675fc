package org.facultyaffairs.gateway.routing;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.facultyaffairs.gateway.security.Access;
import org.facultyaffairs.gateway.upstream.Upstreams;

/** Reads {@code routes.txt}. A line that says something unknown stops the start, not the first request. */
public final class RouteLines {

    private static final Set<String> ROLES =
            Set.of("faculty", "leader", "program-manager", "committee-member", "analyst", "hr-integration", "admin");

    private static final Set<String> PEOPLE =
            ROLES.stream().filter(role -> !role.equals("hr-integration")).collect(Collectors.toUnmodifiableSet());

    private RouteLines() {}

    /** The table of this gateway. */
    @Produces
    @Singleton
    public static RouteTable shipped() {
        try (InputStream text =
                Objects.requireNonNull(RouteLines.class.getResourceAsStream("/routes.txt"), "routes.txt is missing")) {
            return read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RouteTable read(String text) {
        List<Route> routes = new ArrayList<>();
        String service = "";
        for (String raw : text.lines().toList()) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.startsWith("[")) {
                service = service(line);
            } else if (!line.isEmpty()) {
                routes.add(route(service, line));
            }
        }
        return new RouteTable(routes);
    }

    private static String service(String line) {
        String name = line.substring(1, line.length() - 1);
        if (!name.equals(Route.GATEWAY) && !Upstreams.NAMES.contains(name)) {
            throw new IllegalArgumentException("no service is called " + name);
        }
        return name;
    }

    private static Route route(String service, String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length < 3 || words.length > 4 || service.isEmpty() || !words[1].startsWith("/")) {
            throw new IllegalArgumentException("not `VERBS /path who [traffic]`: " + line);
        }
        Set<HttpMethod> verbs =
                Arrays.stream(words[0].split(",", -1)).map(HttpMethod::valueOf).collect(Collectors.toSet());
        Route.Traffic traffic =
                words.length == 3 ? Route.Traffic.ORDINARY : Route.Traffic.valueOf(words[3].toUpperCase(Locale.ROOT));
        return new Route(verbs, words[1], service, access(words[2]), traffic);
    }

    private static Access access(String who) {
        return switch (who) {
            case "open" -> new Access.Open();
            case "any" -> new Access.SignedIn();
            case "people" -> new Access.AnyOf(PEOPLE);
            default -> new Access.AnyOf(roles(who));
        };
    }

    private static Set<String> roles(String who) {
        Set<String> roles = Set.of(who.split(",", -1));
        if (!ROLES.containsAll(roles)) {
            throw new IllegalArgumentException("not a role of this house: " + who);
        }
        return roles;
    }
}
