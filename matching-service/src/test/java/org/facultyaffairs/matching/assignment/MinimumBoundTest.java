package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MinimumBoundTest {

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void noMinimumLiesAboveTheBound(@ForAll("plain") CohortProblem problem) {
        TreeMap<Long, Long> frontier = (TreeMap<Long, Long>) new EveryMatch(problem).frontier();

        long beyond = Grain.ofSums(problem).down(100);

        long bound = lower(problem, frontier.firstKey(), beyond);

        assertThat(bound).isBetween(frontier.lastKey(), beyond);
    }

    @Test
    void aFloorThatTakesMorePlacesThanThereAreIsOutOfReach() {
        // Given: two mentees with three places between them, of which each needs two to come to ten
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(2);
        builder.addMentor(1);
        builder.addMentee(2, 0);
        builder.addMentee(2, 0);
        for (int mentee = 0; mentee < 2; mentee++) {
            builder.addPair(mentee, 0, 7).addPair(mentee, 1, 6);
        }

        // When
        long bound = lower(builder.build(), 0, 13);

        // Then
        assertThat(bound).isEqualTo(7);
    }

    @Test
    void aFloorThatTheScoresOfAllTogetherCannotMeetIsOutOfReach() {
        // Given: places enough, but whoever gets the better mentor leaves the worse one to the other
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentor(1);
        for (int mentee = 0; mentee < 3; mentee++) {
            builder.addMentee(1, 0);
            builder.addPair(mentee, 0, 10).addPair(mentee, 1, 8).addPair(mentee, 2, 3);
        }

        // When
        long bound = lower(builder.build(), 0, 10);

        // Then
        assertThat(bound).isEqualTo(3);
    }

    private static long lower(CohortProblem problem, long reached, long bound) {
        return new MinimumBound(problem, new Pulse(Watch.NONE)).lower(reached, bound);
    }
}
