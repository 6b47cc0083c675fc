package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatAKilledLauncherLeftRunningIsEndedByName() throws Exception {
        // Given
        Child left = Child.start(List.of("sleep", "600"), Map.of(), folder.resolve("left.log"));
        RunFolder run = new RunFolder(folder.resolve("run"));
        run.remember("matching", left.handle());
        // When
        List<String> ended = run.endLeftovers();
        // Then
        assertThat(ended).containsExactly("matching");
        assertThat(left.isAlive()).isFalse();
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws IOException {
        // Given
        RunFolder run = new RunFolder(folder);
        Files.writeString(
                folder.resolve("matching.pid"), ProcessHandle.current().pid() + " 1970-01-01T00:00:00Z");
        // When
        List<String> ended = run.endLeftovers();
        // Then
        assertThat(ended).isEmpty();
    }

    @Test
    void aHalfUnpackedServerIsRemovedAndAWholeOneKept() throws IOException {
        // Given
        Path half = Files.createDirectories(folder.resolve("PG-half/bin"));
        Path whole = Files.createDirectories(folder.resolve("PG-whole"));
        Files.createFile(whole.resolve(".exists"));
        // When
        Leftovers.removeHalfUnpacked(folder);
        // Then
        assertThat(half).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void aStalePidFileOfPostgresIsNoServer() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/data\n");
        // When
        Leftovers.stopPostgres(folder);
        // Then
        assertThat(Leftovers.postmaster(folder)).isEmpty();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }
}
