package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FloorSearchPropertyTest {

    private static final long WORTHLESS = Long.MIN_VALUE / 4;

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void aSearchThatComesToItsEndIsExactHoweverManyBranchesItTakes(
            @ForAll("plain") CohortProblem problem,
            @ForAll @IntRange(min = -10, max = 60) int floor,
            @ForAll @IntRange(min = 1, max = 4) int rounds) {
        // Given: so few rounds of pricing that much is left to branches
        EveryMatch every = new EveryMatch(problem);
        FloorSearch search = new FloorSearch(
                problem,
                new FloorGoal(floor, 1, 1, rounds),
                FloorWorth.counted(problem),
                Prices.zero(problem.mentors()),
                WORTHLESS,
                Long.MAX_VALUE,
                new Pulse(Watch.NONE));

        // When
        long bound = search.run();

        // Then
        long best = every.best(pairs -> every.respects(pairs, floor)).orElse(WORTHLESS);
        assertThat(Math.max(bound, WORTHLESS)).isEqualTo(best);
        assertThat(search.best() != null).isEqualTo(best != WORTHLESS);
    }
}
