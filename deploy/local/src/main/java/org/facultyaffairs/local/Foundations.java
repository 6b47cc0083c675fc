package org.facultyaffairs.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the services stand on: PostgreSQL, Kafka and Keycloak. */
final class Foundations {
    private final LocalRun local;
    private volatile @Nullable PostgresPart postgres;
    private volatile @Nullable KafkaPart kafka;
    private volatile @Nullable KeycloakPart keycloak;

    Foundations(LocalRun local) {
        this.local = local;
    }

    /** Starts the server with a database for each service. */
    void startPostgres() throws Exception {
        ProcessHandle server = launchPostgres();
        local.supervisor().watch("postgres", local.layout().log("postgres"), server, this::launchPostgres);
        local.console().say("PostgreSQL is ready on port " + local.ports().of("postgres"));
    }

    /** Starts the broker with the topics of the house. */
    void startKafka() throws Exception {
        KafkaPart started = KafkaPart.start(
                data("kafka"), local.ports().of("kafka"), local.ports().kafkaController());
        kafka = started;
        Topics.create(started.bootstrapServers());
        local.console().say("Kafka is ready on port " + local.ports().of("kafka"));
    }

    /** Starts the server with the realm and its people. */
    void startKeycloak() throws Exception {
        ProcessHandle server = launchKeycloak();
        local.supervisor().watch("keycloak", local.layout().log("keycloak"), server, this::launchKeycloak);
        Objects.requireNonNull(keycloak).awaitReady();
        local.console().say("Keycloak is ready on port " + local.ports().of("keycloak"));
    }

    void stopKeycloak() throws Exception {
        close(keycloak);
    }

    void stopKafka() throws Exception {
        close(kafka);
    }

    void stopPostgres() throws Exception {
        close(postgres);
    }

    private ProcessHandle launchPostgres() throws Exception {
        close(postgres);
        Path binaries = Cache.folder().resolve("postgres");
        PostgresPart started = PostgresPart.start(
                data("postgres"),
                binaries,
                local.layout().log("postgres"),
                local.ports().of("postgres"));
        postgres = started;
        started.createDatabases(HouseService.ALL.stream()
                .flatMap(service -> service.database().stream())
                .toList());
        return started.process();
    }

    private ProcessHandle launchKeycloak() throws Exception {
        KeycloakHome home =
                KeycloakHome.prepare(Cache.keycloakZip(local.layout().root()), Cache.folder(), local.console());
        KeycloakPart started = KeycloakPart.launch(
                home,
                data("keycloak"),
                Realm.local(local.layout().realm()),
                Map.of(
                        "HOUSE_URL", local.ports().url("gateway"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"),
                local.layout().log("keycloak"),
                local.ports().of("keycloak"));
        keycloak = started;
        local.folder().remember("keycloak", started.handle());
        return started.handle();
    }

    private Path data(String part) {
        return local.layout().data(part);
    }

    private static void close(@Nullable AutoCloseable part) throws Exception {
        if (part != null) {
            part.close();
        }
    }
}
