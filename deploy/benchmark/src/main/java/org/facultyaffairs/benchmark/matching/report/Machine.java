package org.facultyaffairs.benchmark.matching.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where it was measured: processor, memory, Java. */
public record Machine(String processor, int cores, long memoryGigabytes, String java) {

    private static final double KIBI_PER_GIBI = 1024 * 1024;

    /** This one, as Linux tells. */
    public static Machine here() {
        return new Machine(
                told("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                told("/proc/meminfo", "MemTotal")
                        .map(text -> Math.round(Double.parseDouble(text.replaceAll("\\D", "")) / KIBI_PER_GIBI))
                        .orElse(0L),
                Runtime.version().toString());
    }

    private static Optional<String> told(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return "%s, %d cores, %d GiB, JDK %s".formatted(processor, cores, memoryGigabytes, java);
    }
}
