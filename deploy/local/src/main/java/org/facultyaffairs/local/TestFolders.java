package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders in which test parts work: one per Maven run, in the system's temporary folder. */
final class TestFolders {
    private static final String PREFIX = "faculty-affairs-parts-";
    private static final String PIDS = "run";

    private TestFolders() {}

    /** The processes that work in the folder. */
    static RunFolder processes(Path folder) {
        return new RunFolder(folder.resolve(PIDS));
    }

    /** Ends what killed predecessors left running, in this folder and in those of other runs. */
    static void sweep(Path folder) throws IOException {
        clear(folder);
        for (Path other : Folders.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            boolean ofTests = other.getFileName().toString().startsWith(PREFIX);
            if (ofTests && Files.exists(other.resolve(PIDS))) {
                clear(other);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (processes(folder).launcher().isEmpty()) {
            processes(folder).endLeftovers();
            Leftovers.stopPostgres(folder.resolve("postgres"));
            for (String part : List.of("postgres", "kafka", "keycloak")) {
                Folders.remove(folder.resolve(part));
            }
        }
    }
}
