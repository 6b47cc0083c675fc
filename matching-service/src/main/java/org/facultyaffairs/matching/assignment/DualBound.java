package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * No match is worth more than this, whatever the prices: the places at their prices, what each mentee would gain by
 * taking the best partners at these prices, and the cost of everything unfilled (weak duality of the transportation
 * problem). Equal to the worth of a match, it proves the match optimal.
 */
final class DualBound {

    private final CohortProblem problem;
    private final Prices prices;
    private final SlotFilling filling;
    private long[] gains = new long[16];

    private DualBound(CohortProblem problem, Prices prices) {
        this.problem = problem;
        this.prices = prices;
        this.filling = new SlotFilling(problem);
    }

    static long of(CohortProblem problem, Prices prices) {
        return new DualBound(problem, prices).bound();
    }

    private long bound() {
        long bound = 0;
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            bound += prices.of(mentor) * problem.capacity(mentor);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            bound += (problem.hasCoverage() ? bestOfSlots(mentee) : best(mentee))
                    - problem.unfilledPrice(mentee) * problem.wanted(mentee);
        }
        return bound;
    }

    private long best(int mentee) {
        int count = 0;
        int wanted = problem.wanted(mentee);
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            long gain = netGain(mentee, pair);
            if (gain > 0) {
                gains = count < gains.length ? gains : Arrays.copyOf(gains, 2 * count);
                gains[count++] = gain;
            }
        }
        if (count > wanted) {
            Arrays.sort(gains, 0, count);
        }
        long sum = 0;
        for (int i = Math.max(0, count - wanted); i < count; i++) {
            sum += gains[i];
        }
        return sum;
    }

    private long bestOfSlots(int mentee) {
        int first = problem.firstPair(mentee);
        Integer[] byGain = new Integer[problem.firstPair(mentee + 1) - first];
        Arrays.setAll(byGain, i -> first + i);
        Arrays.sort(byGain, (one, other) -> Long.compare(netGain(mentee, other), netGain(mentee, one)));
        filling.start(mentee);
        long sum = 0;
        for (int pair : byGain) {
            long gain = netGain(mentee, pair);
            if (gain <= 0) {
                break;
            }
            sum += filling.add(pair) ? gain : 0;
        }
        return sum;
    }

    private long netGain(int mentee, int pair) {
        return problem.gain(mentee, pair) - prices.of(problem.mentor(pair));
    }
}
