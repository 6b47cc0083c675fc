package org.facultyaffairs.chassis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.awaitility.Awaitility;

/**
 * The addresses of the real PostgreSQL, Kafka and Keycloak that all tests of one Maven run share. The first to ask
 * starts them, in a process that ends with the run. Whoever runs tests often starts them once with
 * {@code deploy/local/parts}: those are found in {@code .local/parts} and shared by all runs.
 */
record Parts(int postgresPort, String kafkaBootstrapServers, String realmUrl) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Finds the parts, or starts them and waits until they are ready. */
    static Parts running() {
        return read(HouseRoot.find().resolve(".local/parts")).orElseGet(Parts::ofThisRun);
    }

    private static Parts ofThisRun() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "faculty-affairs-parts-" + owner());
        try {
            Files.createDirectories(folder);
            try (FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                return read(folder).orElseGet(() -> start(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The top-most Java process above us, which is Maven; ourselves when an IDE started us. */
    private static long owner() {
        ProcessHandle top = ProcessHandle.current();
        Optional<ProcessHandle> above = top.parent();
        while (above.isPresent()) {
            if (above.get().info().command().filter(c -> c.endsWith("java")).isPresent()) {
                top = above.get();
            }
            above = above.get().parent();
        }
        return top.pid();
    }

    private static Parts start(Path folder) {
        Path log = folder.resolve("parts.log");
        try {
            Process process = new ProcessBuilder(command(folder))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Awaitility.await("the test parts, see " + log)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || read(folder).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(folder).orElseThrow(() -> new IllegalStateException("The test parts did not start, see " + log));
    }

    private static List<String> command(Path folder) {
        Path root = HouseRoot.find();
        Path libraries = root.resolve("deploy/local/target/stack/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("The parts are not built: mvn -pl deploy/local package");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                libraries + "/*",
                "org.facultyaffairs.local.SharedParts",
                folder.toString(),
                Long.toString(owner()),
                root.toString());
    }

    private static Optional<Parts> read(Path folder) {
        Path file = folder.resolve("state.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties state = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            state.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ProcessHandle.of(Long.parseLong(state.getProperty("pid"))).map(alive -> of(state));
    }

    private static Parts of(Properties state) {
        return new Parts(
                Integer.parseInt(state.getProperty("postgres.port")),
                state.getProperty("kafka.bootstrap.servers"),
                state.getProperty("keycloak.realm.url"));
    }
}
