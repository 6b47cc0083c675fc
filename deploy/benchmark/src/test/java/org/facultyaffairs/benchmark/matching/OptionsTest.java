package org.facultyaffairs.benchmark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.facultyaffairs.benchmark.matching.measure.Rounds;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutNamesAllAreWanted() {
        assertThat(Options.of(List.of()).wants("B7")).isTrue();
        assertThat(Options.of(List.of("B1", "B2")).wants("B7")).isFalse();
    }

    @Test
    void aSlowRivalRunsNoMoreRoundsThanThereAre() {
        assertThat(Options.of(List.of("--rounds", "2")).rounds()).isEqualTo(new Rounds(2, 2));
    }

    @Test
    void aWordThatMeansNothingIsNamed() {
        assertThatThrownBy(() -> Options.of(List.of("B9"))).hasMessageContaining("B9");
        assertThatThrownBy(() -> Options.of(List.of("--scale"))).hasMessageContaining("--scale");
        assertThatThrownBy(() -> Options.of(List.of("--scale", "2"))).hasMessageContaining("2.0");
    }
}
