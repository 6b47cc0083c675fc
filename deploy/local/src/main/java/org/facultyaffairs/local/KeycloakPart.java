package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real Keycloak server with the realm imported. */
public final class KeycloakPart implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Child process;
    private final Path log;
    private final int port;

    private KeycloakPart(Child process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts the server and returns at once; {@link #awaitReady} waits for it.
     *
     * @param work this server's own folder, with its realm file and database; a realm that differs from the one that
     *     was imported last replaces it, and what was changed by hand is gone
     * @param environment values for the realm's placeholders, such as {@code HOUSE_URL}
     */
    static KeycloakPart launch(
            KeycloakHome home, Path work, String realm, Map<String, String> environment, Path log, int port)
            throws IOException {
        importAnew(work, origin(realm, environment));
        Files.writeString(Files.createDirectories(work.resolve("data/import")).resolve("realm.json"), realm);
        List<String> command = home.command(
                work,
                List.of(
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port));
        return new KeycloakPart(Child.start(command, environment, log), log, port);
    }

    /** Returns when the realm answers. */
    void awaitReady() throws InterruptedException {
        String url = realmUrl() + "/.well-known/openid-configuration";
        boolean ready = Wait.until(PATIENCE, () -> !process.isAlive() || Http.isOk(url));
        if (!ready || !process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start, see " + log);
        }
    }

    /** The realm's issuer, as services are told it. */
    public String realmUrl() {
        return "http://localhost:%d/realms/faculty-affairs".formatted(port);
    }

    ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.stop(4);
    }

    /** What a realm is made of, in the same words at every start: the order of a map is not the same at the next. */
    static String origin(String realm, Map<String, String> environment) {
        return realm + new TreeMap<>(environment);
    }

    /** Keycloak ignores the file of a realm that it already has. */
    private static void importAnew(Path work, String realm) throws IOException {
        Path imported = work.resolve("imported.txt");
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            Folders.remove(work.resolve("data"));
            Files.writeString(Files.createDirectories(work).resolve("imported.txt"), realm);
        }
    }
}
