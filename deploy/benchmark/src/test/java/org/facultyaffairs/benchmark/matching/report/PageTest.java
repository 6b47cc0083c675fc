package org.facultyaffairs.benchmark.matching.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @Test
    void aSectionIsReplacedAndWhatIsWrittenAroundItStays(@TempDir Path folder) throws IOException {
        // Given
        Path file = folder.resolve("page.md");
        Files.writeString(file, "# Ours\n");
        Page page = new Page(file);
        page.put("B1", "old");
        Files.writeString(file, Files.readString(file) + "\nWhy so.\n");
        page.put("B2", "other");

        // When
        page.put("B1", "new");

        // Then
        assertThat(Files.readString(file))
                .startsWith("# Ours\n")
                .contains("new", "Why so.", "other")
                .doesNotContain("old");
    }
}
