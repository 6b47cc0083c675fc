package org.facultyaffairs.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One throw-away PostgreSQL, Kafka and Keycloak for all tests of one Maven run. Tests find the addresses in
 * {@code state.properties}; everything ends, and its folder goes, when the owner process ends or this one is told to.
 * After a failed start the folder stays, for its logs.
 *
 * <p>Arguments: the folder to work in, the owner's process id, the root of the repository.
 */
public final class SharedParts {
    private static final PrintStream OUT = System.out;

    private final Path folder;
    private final Path root;
    private volatile boolean ready;

    private SharedParts(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    public static void main(String[] arguments) throws Exception {
        SharedParts parts = new SharedParts(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[2]));
        ProcessHandle owner = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        try {
            parts.run(owner);
        } catch (Exception e) {
            e.printStackTrace(OUT);
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(ProcessHandle owner) throws Exception {
        TestFolders.sweep(folder);
        Files.createDirectories(folder);
        TestFolders.processes(folder).rememberLauncher();
        ExecutorService starters = Executors.newFixedThreadPool(3);
        Future<PostgresPart> postgres = starters.submit(this::startPostgres);
        Future<KafkaPart> kafka =
                starters.submit(() -> KafkaPart.start(folder.resolve("kafka"), freePort(), freePort()));
        Future<KeycloakPart> keycloak = starters.submit(this::startKeycloak);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(keycloak, kafka, postgres), "stop"));
        keycloak.get().awaitReady();
        announce(postgres.get(), kafka.get(), keycloak.get());
        CompletableFuture.anyOf(owner.onExit(), keycloak.get().handle().onExit())
                .get();
    }

    private PostgresPart startPostgres() throws IOException, InterruptedException {
        return PostgresPart.start(
                folder.resolve("postgres"),
                Cache.folder().resolve("postgres"),
                folder.resolve("postgres.log"),
                freePort());
    }

    private KeycloakPart startKeycloak() throws IOException, InterruptedException {
        KeycloakHome home = KeycloakHome.prepare(Cache.keycloakZip(root), Cache.folder(), OUT::println);
        Map<String, String> settings = Map.of("HOUSE_URL", "http://localhost:8080");
        KeycloakPart started = KeycloakPart.launch(
                home,
                folder.resolve("keycloak"),
                Realm.local(root.resolve("deploy/keycloak")),
                settings,
                folder.resolve("keycloak.log"),
                freePort());
        TestFolders.processes(folder).remember("keycloak", started.handle());
        return started;
    }

    /** The file appears whole or not at all: tests wait for it. */
    private void announce(PostgresPart postgres, KafkaPart kafka, KeycloakPart keycloak) throws IOException {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("pid", Long.toString(ProcessHandle.current().pid()));
        state.put("postgres.port", Integer.toString(postgres.port()));
        state.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        state.put("keycloak.realm.url", keycloak.realmUrl());
        StringBuilder lines = new StringBuilder();
        state.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        Path draft = Files.writeString(folder.resolve("state.draft"), lines);
        Files.move(draft, folder.resolve("state.properties"), StandardCopyOption.ATOMIC_MOVE);
        ready = true;
        OUT.println("ready on " + state);
    }

    private void stop(Future<KeycloakPart> keycloak, Future<KafkaPart> kafka, Future<PostgresPart> postgres) {
        try {
            Files.deleteIfExists(folder.resolve("state.properties"));
            close(keycloak);
            close(kafka);
            close(postgres);
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            if (ready) {
                Folders.remove(folder);
            }
        } catch (IOException e) {
            e.printStackTrace(OUT);
        }
    }

    private static void close(Future<? extends AutoCloseable> part) {
        try {
            part.get(5, TimeUnit.SECONDS).close();
        } catch (Exception e) {
            e.printStackTrace(OUT);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
