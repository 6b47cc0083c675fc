package org.facultyaffairs.chassis.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The repository's root: told by the build as {@code house.root}, else found above the working folder. */
final class HouseRoot {
    private HouseRoot() {}

    static Path find() {
        @Nullable String told = System.getProperty("house.root");
        Path start = Path.of(told == null ? "" : told).toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("deploy/local")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No deploy/local above " + start));
    }
}
