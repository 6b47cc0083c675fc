package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final List<Long> LOWEST = List.of(10L, 3_010L);
    private static final List<Long> LOW = List.of(40L, 2_990L);
    private static final List<Long> HIGH = List.of(60L, 2_975L);
    private static final List<Long> HIGHEST = List.of(100L, 2_950L);

    private final CohortProblem problem = problem();
    private final Listening listening = Listening.patiently();

    /** Mentee 0 is worst off. Each better mentor costs whom they come from more than mentee 0 gains. */
    private static CohortProblem problem() {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentor = 0; mentor < 7; mentor++) {
            builder.addMentor(1);
        }
        for (int mentee = 0; mentee < 4; mentee++) {
            builder.addMentee(1, 0);
        }
        builder.addPair(0, 0, 10).addPair(0, 1, 40).addPair(0, 2, 60).addPair(0, 3, 100);
        builder.addPair(1, 1, 1_000).addPair(1, 4, 950);
        builder.addPair(2, 2, 1_000).addPair(2, 5, 915);
        builder.addPair(3, 3, 1_000).addPair(3, 6, 850);
        return builder.build();
    }

    @Test
    void twoPointsAreBothEnds() {
        assertThat(points(2)).containsExactly(LOWEST, HIGHEST);
    }

    @Test
    void floorsBetweenAreSpreadEvenly() {
        assertThat(points(3)).containsExactly(LOWEST, HIGH, HIGHEST);
        assertThat(points(4)).containsExactly(LOWEST, LOW, HIGHEST);
        assertThat(points(7)).containsExactly(LOWEST, LOW, HIGH, HIGHEST);
    }

    @Test
    void eachPointIsAMatchAndProven() {
        assertThat(Frontier.of(problem, 7, Watch.NONE)).allSatisfy(point -> {
            assertThat(point.match().total()).isEqualTo(point.total());
            assertThat(FairMatch.minimum(point.match())).isEqualTo(point.minimum());
            assertThat(point.proven()).isTrue();
        });
    }

    @Test
    void aPointBelowItsBoundIsNotProven() {
        // Given
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // When, Then
        assertThat(new FrontierPoint(10, 3_010, 3_011, match).proven()).isFalse();
    }

    @Test
    void whereNothingIsToChooseThereIsOnePoint() {
        // Given
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentee(1, 0);

        // When
        List<FrontierPoint> frontier = Frontier.of(builder.addPair(0, 0, 7).build(), 5, Watch.NONE);

        // Then
        assertThat(frontier).singleElement().satisfies(point -> assertThat(point.minimum())
                .isEqualTo(7));
    }

    @Test
    void onePointIsNoFrontier() {
        assertThatThrownBy(() -> Frontier.of(problem, 1, Watch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 1");
    }

    @Test
    void aWatchHearsHowManyFloorsAreDone() {
        // When
        Frontier.of(problem, 5, listening);

        // Then
        assertThat(listening.stages()).contains("frontier");
        assertThat(listening.share()).isEqualTo(0.75);
    }

    private List<List<Long>> points(int points) {
        return Frontier.of(problem, points, Watch.NONE).stream()
                .map(point -> List.of(point.minimum(), point.total()))
                .toList();
    }
}
