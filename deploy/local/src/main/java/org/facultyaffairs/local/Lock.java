package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock between processes: several Maven runs share the caches. */
final class Lock {
    private Lock() {}

    /** What is done while nobody else may. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, InterruptedException;
    }

    /** Waits until the file is ours, then does the work; closing the file, or dying, lets go of it. */
    static <T> T holding(Path file, Work<T> work) throws IOException, InterruptedException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
        }
    }
}
