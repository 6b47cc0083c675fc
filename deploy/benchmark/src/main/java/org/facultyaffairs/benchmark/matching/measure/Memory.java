package org.facultyaffairs.benchmark.matching.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;

/**
 * What a process needed at most, in bytes: the instance, the solver and the JVM itself.
 *
 * @param resident all its memory that was ever in use at once, by the kernel's account
 * @param heap what its Java heap held at most, uncollected garbage included
 * @param heapLimit what its Java heap was allowed to hold
 * @param seconds CPU time of the one run, in that heap
 */
public record Memory(long resident, long heap, long heapLimit, double seconds) {

    private static final long KIBI = 1024;

    /** Of this process until now. */
    static Memory ofThisProcess(double seconds) {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Memory(peakResident(), heap, Runtime.getRuntime().maxMemory(), seconds);
    }

    private static long peakResident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    * KIBI;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long megabytes(long bytes) {
        return Math.round(bytes / 1e6);
    }

    public String residentMegabytes() {
        return megabytes(resident) + " MB";
    }

    public String heapMegabytes() {
        return megabytes(heap) + " MB";
    }

    public String heapLimitMegabytes() {
        return megabytes(heapLimit) + " MB";
    }

    String written() {
        return resident + " " + heap + " " + heapLimit + " " + seconds;
    }

    static Memory read(String written) {
        try (Scanner parts = new Scanner(written).useLocale(Locale.ROOT)) {
            return new Memory(parts.nextLong(), parts.nextLong(), parts.nextLong(), parts.nextDouble());
        }
    }
}
