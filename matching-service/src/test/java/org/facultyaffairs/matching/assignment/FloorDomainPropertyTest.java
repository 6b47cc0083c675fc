package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every choice that is open to one mentee. */
class FloorDomainPropertyTest {

    private static final int CANDIDATES = 6;

    @Property
    void exactlyWhatNoReachingChoiceHoldsIsForbidden(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        CohortProblem problem = oneMentee(random);
        FloorDomain domain = new FloorDomain(problem, floor);
        decide(domain, random);
        List<BitSet> reaching = reaching(problem, domain, floor);
        BitSet open = open(domain);
        int mark = domain.mark();

        // When
        boolean possible = domain.narrow(0);

        // Then
        assertThat(possible).isEqualTo(!domain.counts(0) || !reaching.isEmpty());
        if (possible && domain.counts(0) && domain.places(0) > 0) {
            BitSet held = new BitSet();
            reaching.forEach(held::or);
            assertThat(open(domain)).isEqualTo(held);
        }
        domain.backTo(mark);
        assertThat(open(domain)).isEqualTo(open);
    }

    @Property
    void theReachIsThatOfTheBestChoice(@ForAll Random random) {
        // Given
        CohortProblem problem = oneMentee(random);
        FloorDomain domain = new FloorDomain(problem, 0);
        decide(domain, random);

        // When
        FloorReach reach = domain.reach(0);

        // Then
        List<BitSet> choices = choices(domain);
        assertThat(reach.best()).isEqualTo(highest(problem, choices));
        open(domain).stream().filter(pair -> domain.places(0) > 0).forEach(pair -> assertThat(
                        reach.with(problem.score(pair)))
                .isEqualTo(highest(
                        problem, choices.stream().filter(one -> one.get(pair)).toList())));
    }

    @Property
    void theFewestThatReachTheFloorAreNoMoreThanInAnyChoice(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        CohortProblem problem = oneMentee(random);
        FloorDomain domain = new FloorDomain(problem, floor);
        decide(domain, random);
        List<BitSet> reaching = reaching(problem, domain, floor);
        if (reaching.isEmpty() || !domain.counts(0)) {
            return;
        }

        // When
        int fewest = domain.fewest(0);

        // Then
        assertThat(fewest)
                .isEqualTo(reaching.stream().mapToInt(BitSet::cardinality).min().orElseThrow());
    }

    private static CohortProblem oneMentee(Random random) {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentee(random.nextInt(4), 0);
        int lowest = random.nextInt(3) == 0 ? -12 : 0;
        for (int mentor = 0; mentor < CANDIDATES; mentor++) {
            builder.addMentor(Math.min(1, random.nextInt(6)));
            builder.addPair(0, mentor, lowest + random.nextInt(25));
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

    private static BitSet open(FloorDomain domain) {
        BitSet open = new BitSet();
        for (int pair = 0; pair < CANDIDATES; pair++) {
            open.set(pair, domain.isOpen(pair));
        }
        return open;
    }

    private static List<BitSet> choices(FloorDomain domain) {
        List<BitSet> choices = new ArrayList<>();
        for (int choice = 0; choice < 1 << CANDIDATES; choice++) {
            BitSet chosen = BitSet.valueOf(new long[] {choice});
            if (chosen.cardinality() <= domain.places(0) && chosen.stream().allMatch(domain::isOpen)) {
                choices.add(chosen);
            }
        }
        return choices;
    }

    private static List<BitSet> reaching(CohortProblem problem, FloorDomain domain, long floor) {
        return choices(domain).stream()
                .filter(choice -> domain.fixedSum(0) + sum(problem, choice) >= floor)
                .toList();
    }

    private static long highest(CohortProblem problem, List<BitSet> choices) {
        return choices.stream().mapToLong(choice -> sum(problem, choice)).max().orElseThrow();
    }

    private static long sum(CohortProblem problem, BitSet choice) {
        return choice.stream().mapToLong(problem::score).sum();
    }
}
