package org.facultyaffairs.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a {@code @QuarkusTest} real PostgreSQL, Kafka and Keycloak: a fresh database, topics that nobody else writes to
 * ({@code house.topics.prefix}), a folder for keys, and the realm of the local run.
 *
 * <pre>{@code @WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))}</pre>
 *
 * <p>Without the argument {@code database} there is none (the gateway).
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.containsKey("database") ? arguments.get("database") + "_" + unique : "";
    }

    @Override
    public Map<String, String> start() {
        Parts parts = Parts.running();
        Map<String, String> settings = new HashMap<>();
        if (!database.isEmpty()) {
            create(parts);
            settings.putAll(datasource(parts));
        }
        settings.put("kafka.bootstrap.servers", parts.kafkaBootstrapServers());
        settings.put("house.topics.prefix", "t" + unique + "-");
        settings.put("quarkus.oidc.auth-server-url", parts.realmUrl());
        settings.put("house.keys-dir", keys().toString());
        settings.put("house.keys-create", "true");
        return settings;
    }

    @Override
    public void stop() {
        if (!database.isEmpty()) {
            execute(
                    Parts.running(),
                    "drop database if exists \"%s\" with (force)".formatted(database),
                    "drop role if exists \"%s\"".formatted(database));
        }
    }

    private Map<String, String> datasource(Parts parts) {
        String address = "://localhost:%d/%s".formatted(parts.postgresPort(), database);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql" + address,
                "quarkus.datasource.reactive.url",
                "postgresql" + address,
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                database);
    }

    private void create(Parts parts) {
        execute(
                parts,
                "create role \"%1$s\" login password '%1$s'".formatted(database),
                "create database \"%1$s\" owner \"%1$s\"".formatted(database));
    }

    private static void execute(Parts parts, String... statements) {
        String url = "jdbc:postgresql://localhost:%d/postgres".formatted(parts.postgresPort());
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path keys() {
        try {
            return Files.createTempDirectory("house-keys-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
