package org.facultyaffairs.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak server with the realm imported. */
public final class KeycloakPart implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Child process;
    private final int port;

    private KeycloakPart(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server and returns when the realm answers.
     *
     * @param work this server's own folder: realm file, database and log; a realm that differs from the one that was
     *     imported last replaces it, and what was changed by hand is gone
     * @param settings values for the realm's placeholders, such as {@code HOUSE_URL}
     */
    static KeycloakPart start(KeycloakHome home, Path work, String realm, Map<String, String> settings, int port)
            throws IOException, InterruptedException {
        importAnew(work, realm + settings);
        Files.writeString(Files.createDirectories(work.resolve("data/import")).resolve("realm.json"), realm);
        List<String> command = home.command(
                work,
                List.of(
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port));
        Child process = Child.start(command, settings, work.resolve("keycloak.log"));
        KeycloakPart part = new KeycloakPart(process, port);
        part.awaitRealm(work);
        return part;
    }

    /** The realm's issuer, as services are told it. */
    public String realmUrl() {
        return "http://localhost:%d/realms/faculty-affairs".formatted(port);
    }

    ProcessHandle handle() {
        return process.handle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.stop(6);
    }

    /** Keycloak ignores the file of a realm that it already has. */
    private static void importAnew(Path work, String realm) throws IOException {
        Path imported = work.resolve("imported.txt");
        if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
            Folders.remove(work.resolve("data"));
            Files.writeString(Files.createDirectories(work).resolve("imported.txt"), realm);
        }
    }

    private void awaitRealm(Path work) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        boolean ready = Wait.until(PATIENCE, () -> !process.isAlive() || answers(client, request));
        if (!ready || !process.isAlive()) {
            process.stop(1);
            throw new IllegalStateException("Keycloak did not start, see " + work.resolve("keycloak.log"));
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
