package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FloorSearchTest {

    private static final long FLOOR = 10;

    @Test
    void aSearchThousandsOfBranchesDeepNeedsNoDeepStack() throws InterruptedException {
        // Given
        CohortProblem problem = knots(400);
        AtomicInteger deepest = new AtomicInteger();
        Runnable searching = () -> {
            FloorSearch search = search(problem, new FloorGoal(FLOOR, 1, 1, 1), 30_000);
            search.run();
            deepest.set(search.deepest());
        };

        // When
        Thread shallow = new Thread(null, searching, "shallow", 1 << 16);
        shallow.start();
        shallow.join();

        // Then
        assertThat(deepest.get()).isGreaterThan(1_000);
    }

    @Test
    void aSearchThatComesToItsEndIsExact() {
        for (int knots = 1; knots <= 4; knots++) {
            // Given
            CohortProblem problem = knots(knots);
            FloorSearch search = search(problem, FloorGoal.total(problem, FLOOR), Long.MAX_VALUE);

            // When
            long bound = search.run();

            // Then
            assertThat(bound).isEqualTo(knots * 34L);
            assertThat(search.best()).hasSize(4 * knots);
        }
    }

    @Test
    void aSearchWhoseEffortIsSpentStillBounds() {
        // Given
        CohortProblem problem = knots(4);
        FloorSearch search = search(problem, FloorGoal.total(problem, FLOOR), 0);

        // When
        long bound = search.run();

        // Then
        assertThat(bound).isBetween(4 * 34L, 4 * 44L);
        assertThat(search.deepest()).isZero();
    }

    private static FloorSearch search(CohortProblem problem, FloorGoal goal, long effort) {
        return new FloorSearch(
                problem,
                goal,
                FloorWorth.counted(problem),
                Prices.zero(problem.mentors()),
                Long.MIN_VALUE / 4,
                effort,
                new Pulse(Watch.NONE));
    }

    /**
     * Knots that do not touch: two mentees who want two of four mentors each. The best for the whole gives one of them
     * both of the better mentors, so that each knot takes branches of its own.
     */
    private static CohortProblem knots(int knots) {
        CohortBuilder builder = CohortProblem.builder();
        for (int knot = 0; knot < knots; knot++) {
            int[] first = {20, 20, 3, 3};
            int[] second = {9, 9, 2, 2};
            int one = builder.addMentee(2, 0);
            int other = builder.addMentee(2, 0);
            for (int mentor = 0; mentor < 4; mentor++) {
                builder.addMentor(1);
                builder.addPair(one, 4 * knot + mentor, first[mentor]);
                builder.addPair(other, 4 * knot + mentor, second[mentor]);
            }
        }
        return builder.build();
    }
}
