package org.facultyaffairs.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that we start and stop. It runs in a session of its own where the system can do that, so that Ctrl-C
 * reaches the launcher alone, which then stops all in order.
 */
final class Child {
    private static final boolean HAS_SETSID = onPath("setsid");

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts the command with its output appended to the log. */
    static Child start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        List<String> whole = new ArrayList<>();
        if (HAS_SETSID) {
            whole.add("setsid");
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** A JVM that starts fast and stays small: one collector thread, the first compiler only. */
    static List<String> java(String heap) {
        return java(heap, 1);
    }

    /** A JVM with one collector thread, that compiles up to that tier: 1 starts fast, 4 runs fast. */
    static List<String> java(String heap, int tier) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + tier,
                "-XX:+ExitOnOutOfMemoryError");
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop, and stops it by force when it is not gone after the given seconds. */
    void stop(int seconds) {
        process.destroy();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor(2, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean onPath(String program) {
        @Nullable String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
