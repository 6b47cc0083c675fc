package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where programs are kept unpacked between runs, once per user: {@code HOUSE_CACHE_DIR}, else the user's cache. */
final class Cache {
    private Cache() {}

    static Path folder() {
        @Nullable String chosen = System.getenv("HOUSE_CACHE_DIR");
        return chosen == null
                ? Path.of(System.getProperty("user.home"), ".cache", "faculty-affairs")
                : Path.of(chosen).toAbsolutePath();
    }

    /** The archive that the build of this module copied beside its libraries. */
    static Path keycloakZip(Path root) throws IOException {
        return Folders.list(root.resolve("deploy/local/target/stack")).stream()
                .filter(path -> path.getFileName().toString().matches("keycloak-.*\\.zip"))
                .findFirst()
                .orElseThrow(() -> new IOException("deploy/local is not built: mvn -pl deploy/local package"));
    }
}
