package org.facultyaffairs.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Where everything listens. A service's management port is always its own port plus 1000. */
record Ports(Map<String, Integer> byName) {
    private static final int MANAGEMENT = 1000;
    private static final List<String> FOUNDATIONS = List.of("keycloak", "postgres", "kafka");

    static Ports standard() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway", 8080);
        ports.put("profile", 8081);
        ports.put("matching", 8082);
        ports.put("nomination", 8083);
        ports.put("program-metrics", 8084);
        ports.put("keycloak", 8180);
        ports.put("postgres", 15432);
        ports.put("kafka", 19092);
        return new Ports(ports);
    }

    Ports with(String name, int port) {
        Map<String, Integer> changed = new LinkedHashMap<>(byName);
        changed.put(name, port);
        return new Ports(changed);
    }

    int of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    int management(String name) {
        return of(name) + MANAGEMENT;
    }

    /** Kafka's second listener, for the broker itself. */
    int kafkaController() {
        return of("kafka") + 1;
    }

    String url(String name) {
        return "http://localhost:" + of(name);
    }

    String managementUrl(String name) {
        return "http://localhost:" + management(name);
    }

    /** The first port wanted that somebody else listens on, in a sentence that says what to do. */
    Optional<String> taken(List<HouseService> services, IntPredicate free) {
        return wanted(services).entrySet().stream()
                .filter(port -> !free.test(port.getValue()))
                .findFirst()
                .map(port ->
                        "Port %d (%s) is taken: stop what listens there, or choose another with --%s-port=<number>."
                                .formatted(port.getValue(), port.getKey(), option(port.getKey())));
    }

    /** Two parts on one port, in a sentence. */
    Optional<String> doubled() {
        Map<Integer, String> seen = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> port : wanted(HouseService.ALL).entrySet()) {
            String other = seen.putIfAbsent(port.getValue(), port.getKey());
            if (other != null) {
                return Optional.of(
                        "Port %d is given to both %s and %s.".formatted(port.getValue(), other, port.getKey()));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> wanted(List<HouseService> services) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (HouseService service : services) {
            wanted.put(service.name(), of(service.name()));
            wanted.put(service.name() + " management", management(service.name()));
        }
        FOUNDATIONS.forEach(part -> wanted.put(part, of(part)));
        wanted.put("kafka controller", kafkaController());
        return wanted;
    }

    private static String option(String label) {
        return label.replaceFirst(" .*", "");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
