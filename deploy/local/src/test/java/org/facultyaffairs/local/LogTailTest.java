package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aStructuredLineIsToldInWords() throws IOException {
        // Given
        Path log = Files.writeString(folder.resolve("a.log"), """
                plain words
                {"level":"ERROR","message":"Failed to start","exception":{"message":"port in use"}}
                {"broken":
                """);
        // When, then
        assertThat(LogTail.of(log))
                .containsExactly("plain words", "ERROR Failed to start: port in use", "{\"broken\":");
    }

    @Test
    void onlyTheLastLinesAreTold() throws IOException {
        // Given
        Path log = Files.writeString(folder.resolve("a.log"), "1\n2\n3\n4\n5\n6\n");
        // When, then
        assertThat(LogTail.of(log)).containsExactly("2", "3", "4", "5", "6");
    }

    @Test
    void aMissingLogIsNoFurtherTrouble() {
        // When, then
        assertThat(LogTail.of(folder.resolve("none.log"))).hasSize(1);
    }
}
