package org.facultyaffairs.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one of the five applications is started: all that it is told comes by the environment, as in a cluster. */
record ServiceProcess(HouseService service, Ports ports, Layout layout) {
    /** To be measured, a service runs as it does in a cluster: with every compiler tier, and room. */
    private static final boolean MEASURED = System.getenv("HOUSE_MEASURED") != null;

    Child launch() throws IOException {
        List<String> command = new ArrayList<>(MEASURED ? Child.java("512m", 4) : Child.java("192m"));
        command.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                layout.application(service).toString()));
        return Child.start(command, environment(), layout.log(service.name()));
    }

    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.name())));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service.name())));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.url("keycloak") + "/realms/faculty-affairs");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of("kafka"));
        environment.put("HOUSE_KEYS_DIR", layout.keys().toString());
        environment.put("HOUSE_KEYS_CREATE", "true");
        // Equity figures are frozen daily; here somebody is watching.
        environment.put("HOUSE_SNAPSHOT_EVERY", "PT10S");
        environment.put("HOUSE_URL", ports.url("gateway"));
        service.database().ifPresent(database -> environment.putAll(datasource(database)));
        if (service.isGateway()) {
            environment.putAll(addresses());
        }
        return environment;
    }

    private Map<String, String> datasource(String database) {
        String address = "://localhost:%d/%s".formatted(ports.of("postgres"), database);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql" + address,
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql" + address,
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                database);
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        for (HouseService other : HouseService.ALL) {
            if (!other.isGateway()) {
                String key = "HOUSE_SERVICES_" + other.name().replace('-', '_').toUpperCase(Locale.ROOT);
                addresses.put(key + "_URL", ports.url(other.name()));
                addresses.put(key + "_MANAGEMENT_URL", ports.managementUrl(other.name()));
            }
        }
        return addresses;
    }
}
