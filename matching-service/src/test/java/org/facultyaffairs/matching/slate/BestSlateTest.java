package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * That the search is as quick as it was. It counts steps and reads no clock, so that the numbers are the same on every
 * machine; who makes it quicker writes down the new ones.
 */
class BestSlateTest {

    @ParameterizedTest
    @CsvSource({
        "1, 6, 8449, 1092181",
        "2, 0, 15436, 30949",
        "3, 3, 10980, 315675",
        "4, 6, 16722, 596303",
        "5, 1, 6988, 525301",
        "6, 2, 15304, 114551",
        "7, 6, 9717, 654921",
        "8, 0, 17408, 262143",
        "9, 0, 8869, 117755",
        "10, 7, 12452, 565813",
        "11, 0, 10900, 141349",
        "12, 0, 16524, 130969",
        "13, 2, 8407, 380658",
        "14, 0, 16163, 138405",
        "15, 5, 9646, 398049",
        "16, 1, 16214, 248297",
    })
    void soManyStepsProveASlateOfMiddleSizeAndOneFewerDoesNot(long seed, int missing, long points, long steps) {
        // Given
        SlateProblem problem = MiddleSlates.of(seed);

        // When
        SlateChoice choice = BestSlate.of(problem, Watch.NONE, steps);
        SlateChoice cutShort = BestSlate.of(problem, Watch.NONE, steps - 1);

        // Then
        assertThat(choice.missing()).isEqualTo(missing);
        assertThat(choice.points()).isEqualTo(points);
        assertThat(choice.proved()).isTrue();
        assertThat(cutShort.proved()).isFalse();
    }
}
