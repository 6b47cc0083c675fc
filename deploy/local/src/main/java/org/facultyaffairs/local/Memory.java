package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memory as Linux tells it; elsewhere nothing is known. */
final class Memory {
    private static final Path PROC = Path.of("/proc");
    private static final Path GROUP_LIMIT = Path.of("/sys/fs/cgroup/memory.max");
    private static final long KIB = 1024;

    private Memory() {}

    /** Bytes that new processes could have without swapping, within the limit of our container. */
    static OptionalLong available() {
        OptionalLong machine = field(PROC.resolve("meminfo"), "MemAvailable");
        OptionalLong limit = groupLimit();
        if (machine.isPresent() && limit.isPresent()) {
            return OptionalLong.of(Math.min(machine.getAsLong(), limit.getAsLong()));
        }
        return machine;
    }

    /** Bytes that the processes hold in memory; a page that several share is counted once. */
    static long resident(Collection<ProcessHandle> processes) {
        return processes.stream().mapToLong(Memory::resident).sum();
    }

    private static long resident(ProcessHandle process) {
        Path folder = PROC.resolve(Long.toString(process.pid()));
        return field(folder.resolve("smaps_rollup"), "Pss")
                .orElseGet(() -> field(folder.resolve("status"), "VmRSS").orElse(0));
    }

    private static OptionalLong groupLimit() {
        try {
            String text = Files.readString(GROUP_LIMIT).strip();
            return text.equals("max") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong field(Path file, String name) {
        try {
            Matcher matcher = Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(Files.readString(file));
            return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) * KIB) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
