package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;
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
        assertProved(MiddleSlates.of(seed), missing, points, steps);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 10512, 221607",
        "3, 0, 12212, 475267",
        "7, 0, 11193, 598167",
        "8, 0, 12531, 6128047",
        "9, 0, 10011, 233857",
        "10, 0, 12692, 45667",
        "12, 0, 12484, 2107917",
        "13, 0, 6406, 212441",
        "14, 0, 12340, 77817",
        "17, 0, 11795, 1763245",
        "19, 0, 7797, 862175",
        "20, 0, 12663, 940577",
        "21, 0, 12332, 1165105",
        "24, 0, 11019, 2096251",
        "26, 0, 10535, 136561",
    })
    void soManyStepsProveASlateOfWhichMuchIsAskedAndOneFewerDoesNot(long seed, int missing, long points, long steps) {
        assertProved(MiddleSlates.crossed(seed), missing, points, steps);
    }

    @Test
    void soManyStepsProveALargeSlateOfManyUnitsAndOneFewerDoesNot() {
        assertProved(MiddleSlates.ofManyUnits(), 0, 29_998_306, 9_586_889);
    }

    private static void assertProved(SlateProblem problem, int missing, long points, long steps) {
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
