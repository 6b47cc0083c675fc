package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every choice of pairs that one mentee could be given. */
class FloorCutsPropertyTest {

    private static final int CANDIDATES = 7;

    @Property
    void whoeverReachesTheFloorMeetsBothAndNeitherAsksMoreThanTheFloor(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given: a mentee some of whose pairs are decided already
        CohortProblem problem = oneMentee(random);
        FloorDomain domain = new FloorDomain(problem, floor);
        decide(domain, random);
        FloorCuts cuts = new FloorCuts(problem, domain);

        // When
        cuts.draw(0);

        // Then
        boolean always = true;
        for (int choice = 0; choice < 1 << CANDIDATES; choice++) {
            BitSet chosen = BitSet.valueOf(new long[] {choice});
            if (isOpen(domain, chosen)) {
                boolean reached = reaches(problem, domain, chosen, floor);
                always &= reached;
                assertThat(meetsSum(problem, cuts, chosen)).isEqualTo(reached);
                assertThat(!reached || meetsNumber(problem, cuts, chosen)).isTrue();
            }
        }
        assertThat(!cuts.asksNothing(0) || always).isTrue();
    }

    private static CohortProblem oneMentee(Random random) {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentee(1 + random.nextInt(4), 0);
        int lowest = random.nextInt(3) == 0 ? -15 : 0;
        for (int mentor = 0; mentor < CANDIDATES; mentor++) {
            builder.addMentor(Math.min(1, random.nextInt(5)));
            builder.addPair(0, mentor, lowest + random.nextInt(30));
        }
        return builder.build();
    }

    private static void decide(FloorDomain domain, Random random) {
        for (int pair = 0; pair < CANDIDATES; pair++) {
            int lot = random.nextInt(6);
            if (lot == 0) {
                domain.forbid(pair);
            } else if (lot == 1 && domain.isOpen(pair) && domain.places(0) > 0) {
                domain.fix(pair);
            }
        }
    }

    private static boolean isOpen(FloorDomain domain, BitSet chosen) {
        return chosen.cardinality() <= domain.places(0) && chosen.stream().allMatch(domain::isOpen);
    }

    private static boolean reaches(CohortProblem problem, FloorDomain domain, BitSet chosen, long floor) {
        return !domain.counts(0)
                || domain.fixedSum(0)
                                + chosen.stream().mapToLong(problem::score).sum()
                        >= floor;
    }

    private static boolean meetsSum(CohortProblem problem, FloorCuts cuts, BitSet chosen) {
        return cuts.asksNothing(0)
                || chosen.stream()
                                .mapToLong(pair -> cuts.toSum(0, problem.score(pair)))
                                .sum()
                        >= cuts.sum(0);
    }

    private static boolean meetsNumber(CohortProblem problem, FloorCuts cuts, BitSet chosen) {
        return cuts.asksNothing(0)
                || chosen.stream()
                                .mapToLong(pair -> cuts.toNumber(0, problem.score(pair)))
                                .sum()
                        >= cuts.number(0);
    }
}
