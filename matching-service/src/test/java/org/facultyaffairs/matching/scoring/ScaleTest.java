package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

    /** Gives what it is asked for, and says so. */
    private record Fixed(String name, double given) implements Criterion<String> {

        @Override
        public double value(String subject) {
            return given;
        }

        @Override
        public Optional<String> reason(String subject) {
            return Optional.of("%s speaks for %s.".formatted(name, subject));
        }

        @Override
        public Optional<String> wouldChange(String subject) {
            return Optional.of("More of %s would raise it.".formatted(name));
        }
    }

    @Test
    void whatCountsMostIsTheFirstReasonAndWhatIsMissingMostTheFirstChange() {
        // Given
        Scale<String> scale = new Scale<>(
                "Nothing.",
                List.of(
                        new Scale.Weighted<>(new Fixed("Patience", 0.2), 0.3),
                        new Scale.Weighted<>(new Fixed("Tact", 0.9), 0.5),
                        new Scale.Weighted<>(new Fixed("Wit", 0.5), 0.2)));

        // When
        Explanation explanation = scale.explain("Ann");

        // Then
        assertThat(explanation.score()).isEqualTo(0.61);
        assertThat(explanation.reasons())
                .containsExactly("Tact speaks for Ann.", "Wit speaks for Ann.", "Patience speaks for Ann.");
        assertThat(explanation.wouldChange())
                .containsExactly(
                        "More of Patience would raise it.",
                        "More of Wit would raise it.",
                        "More of Tact would raise it.");
        assertThat(explanation.factors())
                .containsExactly(
                        new Factor("Patience", 0.3, 0.2), new Factor("Tact", 0.5, 0.9), new Factor("Wit", 0.2, 0.5));
    }

    @Test
    void noCriterionGivesMoreThanAllOrLessThanNothing() {
        // Given
        Scale<String> scale = new Scale<>(
                "Nothing.",
                List.of(
                        new Scale.Weighted<>(new Fixed("Pride", 1.5), 0.5),
                        new Scale.Weighted<>(new Fixed("Doubt", -1), 0.5)));

        // Then
        assertThat(scale.points("Ann")).isEqualTo(500_000);
    }

    @Test
    void weightsThatDoNotAddUpToOneAreNoScale() {
        assertThatThrownBy(() -> new Scale<>("Nothing.", List.of(new Scale.Weighted<>(new Fixed("Tact", 1), 0.9))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
