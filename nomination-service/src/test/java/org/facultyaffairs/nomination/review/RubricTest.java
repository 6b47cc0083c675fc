package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RubricTest {

    private final Rubric rubric = new Rubric(
            List.of(
                    new Criterion("impact", "Impact", 3),
                    new Criterion("teaching", "Teaching", 2),
                    new Criterion("service", "Service", 1)),
            5);

    @Test
    void theTotalIsTheWeightedMean() {
        assertThat(rubric.total(Map.of("impact", 5, "teaching", 2, "service", 1)))
                .isEqualTo((15 + 4 + 1) / 6.0, within(1e-12));
    }

    @Test
    void aReviewScoresEveryCriterionOnTheScaleAndNoOther() {
        assertThat(rubric.problems(Map.of("impact", 6, "teaching", 0, "charm", 3)))
                .containsExactlyInAnyOrder(
                        new ScoreProblem("service", "This criterion is not scored."),
                        new ScoreProblem("impact", "A score is a whole number from 1 to 5."),
                        new ScoreProblem("teaching", "A score is a whole number from 1 to 5."),
                        new ScoreProblem("charm", "The rubric has no such criterion."));
        assertThat(rubric.problems(Map.of("impact", 1, "teaching", 5, "service", 3)))
                .isEmpty();
    }

    @Test
    void scoresThatDoNotFitHaveNoTotal() {
        assertThatThrownBy(() -> rubric.total(Map.of("impact", 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRubricThatMakesNoSenseCannotBeBuilt() {
        Criterion good = new Criterion("impact", "Impact", 1);
        assertThat(Rubric.problem(List.of(), 5)).contains("A rubric has 1 to 20 criteria.");
        assertThat(Rubric.problem(Collections.nCopies(21, good), 5)).contains("A rubric has 1 to 20 criteria.");
        assertThat(Rubric.problem(List.of(good), 1)).contains("A scale ends at a number from 2 to 10.");
        assertThat(Rubric.problem(List.of(good), 11)).contains("A scale ends at a number from 2 to 10.");
        assertThat(Rubric.problem(List.of(good, good), 5)).contains("Two criteria have the same code.");
        assertThat(Rubric.problem(List.of(new Criterion(" ", "Impact", 1)), 5)).contains("Every criterion has a code.");
        assertThat(Rubric.problem(List.of(new Criterion("impact", "Impact", 0)), 5))
                .contains("A weight is a whole number from 1 to 100.");
        assertThatThrownBy(() -> new Rubric(List.of(), 5)).hasMessage("A rubric has 1 to 20 criteria.");
    }
}
