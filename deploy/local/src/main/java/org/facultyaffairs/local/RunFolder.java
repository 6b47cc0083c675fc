package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which processes belong to the house, so that a launcher that was killed can be cleaned up after. A process
 * is known by its id and start, for ids are used again.
 */
final class RunFolder {
    private static final String LAUNCHER = "launcher";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    void remember(String name, ProcessHandle process) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".pid"), process.pid() + " " + started(process));
    }

    void rememberLauncher() throws IOException {
        remember(LAUNCHER, ProcessHandle.current());
    }

    /** Tells scripts that wait which launcher is ready. */
    void markReady() throws IOException {
        Files.writeString(
                folder.resolve("ready"), Long.toString(ProcessHandle.current().pid()));
    }

    /** The launcher of this house, when it runs. */
    Optional<ProcessHandle> launcher() throws IOException {
        return running(folder.resolve(LAUNCHER + ".pid"));
    }

    /** Ends what a killed launcher left running; returns the names. */
    List<String> endLeftovers() throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path file : Folders.list(folder)) {
            if (file.toString().endsWith(".pid") && running(file).isPresent()) {
                left.add(file);
            }
        }
        for (Path file : left) {
            running(file).ifPresent(ProcessHandle::destroy);
        }
        for (Path file : left) {
            running(file).ifPresent(Leftovers::end);
        }
        forget();
        return left.stream()
                .map(file -> file.getFileName().toString().replace(".pid", ""))
                .toList();
    }

    void forget() throws IOException {
        Folders.remove(folder);
    }

    private static Optional<ProcessHandle> running(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] known = Files.readString(file).strip().split(" ", -1);
        return ProcessHandle.of(Long.parseLong(known[0]))
                .filter(RunFolder::isMoreThanAZombie)
                .filter(process -> started(process).equals(known[1]));
    }

    /** A process that ended but whose parent has not looked yet still counts as alive; it has no command any more. */
    private static boolean isMoreThanAZombie(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
