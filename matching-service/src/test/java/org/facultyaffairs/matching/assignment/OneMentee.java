package org.facultyaffairs.matching.assignment;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A mentee alone with a few mentors, some of the pairs decided already, and every choice that is still open to them. */
record OneMentee(CohortProblem problem, FloorDomain domain) {

    private static final int CANDIDATES = 7;

    static OneMentee under(long floor, Random random) {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentee(random.nextInt(5), 0);
        int lowest = random.nextInt(3) == 0 ? -15 : 0;
        for (int mentor = 0; mentor < CANDIDATES; mentor++) {
            builder.addMentor(Math.min(1, random.nextInt(6)));
            builder.addPair(0, mentor, lowest + random.nextInt(30));
        }
        CohortProblem problem = builder.build();
        FloorDomain domain = new FloorDomain(problem, floor);
        decide(domain, random);
        return new OneMentee(problem, domain);
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

    /** The pairs that are open. */
    BitSet open() {
        BitSet open = new BitSet();
        IntStream.range(0, CANDIDATES).filter(domain::isOpen).forEach(open::set);
        return open;
    }

    /** Every set of open pairs that finds room beside those that are fixed. */
    Stream<BitSet> choices() {
        return IntStream.range(0, 1 << CANDIDATES)
                .mapToObj(choice -> BitSet.valueOf(new long[] {choice}))
                .filter(chosen -> chosen.cardinality() <= domain.places(0)
                        && chosen.stream().allMatch(domain::isOpen));
    }

    /** What the choice and the fixed pairs are worth together. */
    long worth(BitSet choice) {
        return domain.fixedSum(0) + sum(choice);
    }

    /** What the choice is worth by itself. */
    long sum(BitSet choice) {
        return choice.stream().mapToLong(problem::score).sum();
    }
}
