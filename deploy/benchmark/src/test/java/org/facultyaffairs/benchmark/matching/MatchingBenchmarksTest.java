package org.facultyaffairs.benchmark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingBenchmarksTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"})
    void everybodyAnswersRightWhenSmall(String bench) {
        // Given
        Options small = Options.of(
                List.of(bench, "--scale", "0.002", "--rounds", "1", "--aamas", "data/aamas2015.in", "--no-memory"));

        // When
        boolean sound = new MatchingBenchmarks(
                        small, Clock.systemUTC(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run();

        // Then
        assertThat(sound).as(printed.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
