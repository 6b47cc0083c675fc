package org.facultyaffairs.matching.assignment;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Cohorts small enough to try every match: up to four mentees and four mentors, with all that is odd about real ones. */
final class SmallCohorts {

    private SmallCohorts() {}

    /** Without coverage. */
    static Arbitrary<CohortProblem> plain() {
        return Arbitraries.randomValue(random -> plain(random));
    }

    /** Every other one with coverage. */
    static Arbitrary<CohortProblem> any() {
        return Arbitraries.randomValue(random -> random.nextBoolean() ? plain(random) : covered(plain(random), random));
    }

    private static CohortProblem plain(Random random) {
        CohortBuilder builder = CohortProblem.builder();
        int mentees = 1 + random.nextInt(4);
        int mentors = 1 + random.nextInt(4);
        int grid = random.nextBoolean() ? 1 : 1 + random.nextInt(6);
        int lowest = random.nextInt(4) == 0 ? -8 : 0;
        int dense = 1 + random.nextInt(4);
        int dear = random.nextInt(6) == 0 ? 2_000 : 1;
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.addMentor(random.nextInt(4));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(random.nextInt(4), random.nextInt(3) == 0 ? 0 : dear * (random.nextInt(40) - 4));
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(dense + 1) > 0) {
                    builder.addPair(mentee, mentor, (long) (lowest + random.nextInt(20)) / grid * grid);
                }
            }
        }
        return builder.build();
    }

    private static CohortProblem covered(CohortProblem plain, Random random) {
        int[] firstSlot = new int[plain.mentees() + 1];
        for (int mentee = 0; mentee < plain.mentees(); mentee++) {
            firstSlot[mentee + 1] = firstSlot[mentee] + plain.wanted(mentee);
        }
        int[] areas =
                random.ints(firstSlot[plain.mentees()], CohortProblem.ANY, 3).toArray();
        long[] areasOfMentor = random.longs(plain.mentors(), 0, 8).toArray();
        return plain.withCoverage(firstSlot, areas, areasOfMentor);
    }
}
