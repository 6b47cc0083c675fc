package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Cleans up after a launcher that was killed without a chance to stop what it had started. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WHOLE_HOUSE = Duration.ofSeconds(16);

    private Leftovers() {}

    /** Stops a server that still runs on the data folder, so that its recovery is short and its port is free. */
    static void stopPostgres(Path data) throws IOException {
        Optional<ProcessHandle> server = postmaster(data);
        if (server.isPresent()) {
            interrupt(server.get());
            end(server.get());
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** The server that runs on the data folder, if one does. */
    static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty() ? Optional.empty() : running(lines.get(0).strip());
    }

    /** A folder of binaries without its mark was left half unpacked and would fail every later start. */
    static void removeHalfUnpacked(Path binaries) throws IOException {
        for (Path folder : Folders.list(binaries)) {
            boolean unpacked = folder.getFileName().toString().startsWith("PG-");
            if (unpacked && !Files.exists(folder.resolve(".exists"))) {
                Folders.remove(folder);
            }
        }
    }

    /** Asks the process to end, and ends it by force when it does not within ten seconds. */
    static void end(ProcessHandle process) {
        end(process, PATIENCE);
    }

    /** As {@link #end}, for a launcher, which has a whole house to stop. */
    static void endPatiently(ProcessHandle launcher) {
        end(launcher, WHOLE_HOUSE);
    }

    private static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> running(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false));
    }

    /** PostgreSQL's fast shutdown: without it the server waits for its clients to leave. */
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .inheritIO()
                .start();
    }
}
