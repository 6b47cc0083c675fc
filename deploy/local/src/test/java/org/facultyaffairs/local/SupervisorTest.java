package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Supervisor supervisor = new Supervisor(said::add);

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatDiesIsNamedWithItsLastWordsAndStartedAgain() throws Exception {
        // Given
        Path log = Files.writeString(folder.resolve("profile.log"), "one\ntwo\nout of ideas\n");
        Child first = sleeping(log);
        Child second = sleeping(log);
        supervisor.watch("profile", log, first.handle(), second::handle);
        // When
        first.stop(5);
        // Then
        assertThat(Wait.until(Duration.ofSeconds(10), () -> said.contains("profile is started again")))
                .isTrue();
        assertThat(said).contains("    out of ideas");
        supervisor.stop();
        second.stop(5);
    }

    @Test
    void whatCannotStayUpIsLeftDead() throws Exception {
        // Given
        Path log = folder.resolve("profile.log");
        Supervisor.Relaunch failing =
                () -> Child.start(List.of("false"), Map.of(), log).handle();
        // When
        supervisor.watch("profile", log, failing.run(), failing);
        // Then
        assertThat(Wait.until(Duration.ofSeconds(10), () -> supervisor.gaveUp("profile")))
                .isTrue();
        assertThat(said).contains("profile died 6 times and is not started again");
    }

    private static Child sleeping(Path log) throws IOException {
        return Child.start(List.of("sleep", "600"), Map.of(), log);
    }
}
