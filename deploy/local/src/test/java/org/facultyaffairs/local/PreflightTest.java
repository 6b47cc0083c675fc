package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    Path root = Path.of("");

    @Test
    void aTakenPortIsNamedWithItsUserAndTheWayOut() {
        // When, then
        assertThat(Ports.standard().taken(HouseService.ALL, port -> port != 9084))
                .contains("Port 9084 (program-metrics management) is taken: stop what listens there, "
                        + "or choose another with --program-metrics-port=<number>.");
    }

    @Test
    void thePortOfAServiceThatIsLeftToTheIdeMayBeTaken() {
        // When, then
        assertThat(Ports.standard().taken(List.of(), port -> port != 8081)).isEmpty();
    }

    @Test
    void aPortIsTakenWhenSomebodyListens() throws IOException {
        // Given
        ServerSocket other = new ServerSocket(0);
        int port = other.getLocalPort();
        // When, then
        assertThat(Ports.isFree(port)).isFalse();
        other.close();
        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void tooLittleMemoryIsToldInFigures() {
        // When, then
        assertThat(Preflight.tooLittleMemory(OptionalLong.of(1L << 30)))
                .contains("Too little memory: 1.0 GiB are free and the house needs 3.5.");
    }

    @Test
    void aMachineThatTellsNothingIsTrusted() {
        // When, then
        assertThat(Preflight.tooLittleMemory(OptionalLong.empty())).isEmpty();
    }

    @Test
    void aSecondLauncherIsRefused() throws IOException {
        // Given
        RunFolder run = new RunFolder(root.resolve("run"));
        run.rememberLauncher();
        // When, then
        assertThat(new Preflight(new Layout(root), run).obstacle(Ports.standard(), HouseService.ALL))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("The house already runs here"));
    }

    @Test
    void anUnbuiltServiceIsNamed() {
        // Given
        Preflight preflight = new Preflight(new Layout(root), new RunFolder(root));
        // When, then
        assertThat(preflight.unbuilt(HouseService.ALL))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("profile-service is not built"));
        assertThat(preflight.unbuilt(List.of())).isEmpty();
    }
}
