package org.facultyaffairs.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Patience;
import org.facultyaffairs.local.sample.Portal;

/** The whole house, started as {@code deploy/local/up} starts it, on free ports and with its own data. */
final class House implements AutoCloseable {

    private static final List<String> PARTS =
            List.of("gateway", "profile", "matching", "nomination", "program-metrics", "keycloak", "postgres", "kafka");
    private static final int FIRST_PORT = 21_000;
    private static final int LAST_PORT = 60_000;

    private final Process launcher;
    private final Path folder;
    private final Map<String, Integer> ports;
    private final Portal portal;

    private House(Process launcher, Path folder, Map<String, Integer> ports) {
        this.launcher = launcher;
        this.folder = folder;
        this.ports = ports;
        this.portal = portal(Patience.NONE);
    }

    /** Starts everything, with no sample in it, and returns when all five services are ready. */
    static House open() {
        return open("house");
    }

    /** The same beside other houses, with its data and logs in {@code target/<name>}. */
    static House open(String name) {
        try {
            Path folder = root().resolve("deploy/verification/target").resolve(name);
            return start(Files.createDirectories(folder), freePorts(), List.of("--reset"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts what was stopped, with the same data at the same addresses. */
    House openAgain() {
        try {
            return start(folder, ports, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static House start(Path folder, Map<String, Integer> ports, List<String> options) throws IOException {
        Path log = folder.resolve("launcher.log");
        Process launcher = new ProcessBuilder(command(folder, ports, options))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean opened = false;
        try {
            Awaitility.await("the house to open, see " + log)
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> !launcher.isAlive() || Files.exists(folder.resolve("run/ready")));
            opened = true;
        } finally {
            // Nobody else knows of it yet: a test that ends meanwhile would leave it running.
            if (!opened) {
                launcher.destroy();
            }
        }
        if (!launcher.isAlive()) {
            throw new IllegalStateException("The house did not open:\n" + Files.readString(log));
        }
        return new House(launcher, folder, ports);
    }

    Portal portal() {
        return portal;
    }

    /** Another way in, for people who wait for answers in their own manner. */
    Portal portal(Patience patience) {
        return new Portal(
                url("gateway"), URI.create(url("keycloak") + "/realms/faculty-affairs"), Clock.systemUTC(), patience);
    }

    /** The database of that name, as its service sees it. */
    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s".formatted(port("postgres"), name), name, name);
    }

    URI url(String part) {
        return URI.create("http://localhost:" + port(part));
    }

    int port(String part) {
        return Objects.requireNonNull(ports.get(part), part);
    }

    /** As {@code kill -9} would; the launcher starts it again. Returns when it is ready again. */
    void kill(String service) {
        long pid = strike(service);
        Awaitility.await(service + " to come back")
                .atMost(Duration.ofSeconds(60))
                .until(() -> pid(service) != pid);
        awaitReady(service);
    }

    /** The same, without waiting for anything; returns the id of the process that is no more. */
    long strike(String service) {
        long pid = pid(service);
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        return pid;
    }

    void awaitReady(String service) {
        URI ready = URI.create("http://localhost:%d/q/health/ready".formatted(port(service) + 1000));
        Awaitility.await(service + " to be ready")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> Http.get(ready).statusCode() == 200);
    }

    /** 0 while the launcher is writing it down. */
    private long pid(String service) {
        try {
            String known = Files.readString(folder.resolve("run").resolve(service + ".pid"));
            return known.contains(" ") ? Long.parseLong(known.split(" ", -1)[0]) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every process of the house: the launcher's, and the database's, which is nobody's child. */
    List<ProcessHandle> processes() {
        try {
            Path postmaster = folder.resolve("data/postgres/postmaster.pid");
            long database = Long.parseLong(Files.readAllLines(postmaster).get(0).strip());
            return Stream.of(launcher.toHandle(), ProcessHandle.of(database).orElseThrow())
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** False also for what has ended and only waits for somebody to notice: it has no command any more. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** What a part has written to its log since the house was opened. */
    String log(String part) {
        try {
            return Files.readString(folder.resolve("logs").resolve(part + ".log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks by SIGTERM to stop everything, and waits for nothing. */
    void stop() {
        launcher.destroy();
    }

    @Override
    public void close() {
        stop();
        try {
            if (!launcher.waitFor(20, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path folder, Map<String, Integer> ports, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dhouse.root=" + root(),
                "-Dhouse.local=" + folder,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                root().resolve("deploy/local/target/stack/lib") + "/*",
                "org.facultyaffairs.local.Launcher",
                "--no-sample"));
        command.addAll(options);
        ports.forEach((part, port) -> command.add("--%s-port=%d".formatted(part, port)));
        return command;
    }

    /** Each part needs its port and the one 1000 above; Kafka the next one, too. */
    private static Map<String, Integer> freePorts() {
        Map<String, Integer> found = new LinkedHashMap<>();
        int candidate = FIRST_PORT + (int) (ProcessHandle.current().pid() % 500) * 20;
        for (String part : PARTS) {
            while (!isFree(candidate) || !isFree(candidate + 1) || !isFree(candidate + 1000)) {
                candidate += 2;
            }
            if (candidate > LAST_PORT) {
                throw new IllegalStateException("No free ports");
            }
            found.put(part, candidate);
            candidate += 2;
        }
        return found;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static Path root() {
        String told = System.getProperty("house.root", "");
        Path start = Path.of(told).toAbsolutePath();
        for (Path place = start; place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("deploy/local"))) {
                return place;
            }
        }
        throw new IllegalStateException("This is not run inside the source tree");
    }
}
