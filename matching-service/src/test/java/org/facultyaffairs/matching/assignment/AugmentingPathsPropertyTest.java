package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AugmentingPathsPropertyTest {

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Property
    void whateverIsHeldAtWhateverPricesEndsInTheBestMatch(
            @ForAll("any") CohortProblem problem, @ForAll @LongRange(max = 1_000) long seed) {
        Pulse pulse = new Pulse(Watch.NONE);
        Candidates candidates =
                MatchSearch.list(problem, new CandidateScan(problem, pulse), new long[problem.mentors()]);
        EveryMatch every = new EveryMatch(problem);
        disturb(candidates, every, new Random(seed));

        Seats seats = new Seats(candidates);
        new AugmentingPaths(seats, pulse).fillAll();
        PriceDrops.applyTo(seats, pulse);

        long[] prices = seats.prices();
        for (int mentor = 0; mentor < prices.length; mentor++) {
            assertThat(prices[mentor]).isNotNegative();
            assertThat(seats.hasRoom(mentor) && prices[mentor] > 0).isFalse();
            prices[mentor] = problem.capacity(mentor) == 0 ? candidates.outside() : prices[mentor];
        }
        CohortMatch match = CohortMatch.of(problem, candidates.heldPairs(), Prices.of(prices));
        assertThat(every.isMatch(Sample.pairs(match))).isTrue();
        assertThat(match.total()).isEqualTo(every.best());
        assertThat(match.gap()).isZero();
    }

    /** Some prices, and some match of what is among the candidates held. */
    private static void disturb(Candidates candidates, EveryMatch every, Random random) {
        CohortProblem problem = candidates.problem();
        int highest = random.nextInt(30) + 1;
        candidates.reprice(random.longs(problem.mentors(), 0, highest).toArray());
        CohortMatch some = every.some(random.nextInt(), Prices.zero(problem.mentors()));
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int e = candidates.first()[mentee]; e < candidates.first()[mentee + 1]; e++) {
                long edge = candidates.edges()[e];
                if (some.matched(problem.pairOf(mentee, Candidates.mentor(edge)))) {
                    candidates.edges()[e] = Candidates.hold(edge);
                }
            }
        }
    }
}
