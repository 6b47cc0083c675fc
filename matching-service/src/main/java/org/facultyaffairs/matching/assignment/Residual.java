package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * A match as a flow from needs over pairs to mentors and on to the ground, where unfilled places end as well. Nodes are
 * numbered: needs, mentors, the ground. Node potentials are its dual: the price of a mentor is how far their potential
 * lies under the ground's, the worth of a need how far it lies above. Package-private fields, as the search reads them
 * millions of times.
 */
final class Residual {

    /** The weight of a pair that may not be matched. */
    static final long FORBIDDEN = Long.MIN_VALUE;

    final CohortProblem problem;
    final Needs needs;
    final MentorLoads loads;
    /** By pair, what matching it brings. */
    final long[] weight;
    /** By mentee, what leaving a place unfilled brings: minus its price. */
    final long[] unfilledWeight;
    /** By mentor, how many they may take as things stand: no more than one beyond those whom they could ever get. */
    final int[] capacity;
    /** By pair, the need that it fills, or -1. */
    final int[] seat;
    /** By need, how many units it has as things stand. */
    final int[] units;
    /** By need, the units that are not placed yet. */
    final int[] waiting;
    /** By need, the units that end on the ground. */
    final int[] unfilled;
    /** By mentor, the places that fell free although they have a price. */
    final int[] vacancy;

    final long[] potential;
    /** The sum of {@link #vacancy}. */
    int vacancies;

    final int firstMentor;
    final int ground;
    private final long[] affinity;

    Residual(CohortProblem problem) {
        this.problem = problem;
        this.needs = Needs.of(problem);
        this.loads = new MentorLoads(problem);
        this.weight = new long[problem.pairs()];
        this.unfilledWeight = new long[problem.mentees()];
        this.capacity = capacities(problem);
        this.seat = new int[problem.pairs()];
        this.units = needs.unitsArray();
        this.waiting = new int[needs.count()];
        this.unfilled = new int[needs.count()];
        this.vacancy = new int[problem.mentors()];
        this.firstMentor = needs.count();
        this.ground = firstMentor + problem.mentors();
        this.potential = new long[ground + 1];
        this.affinity = new long[problem.mentees()];
        Arrays.fill(seat, -1);
    }

    private static int[] capacities(CohortProblem problem) {
        int[] capacity = new int[problem.mentors()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            capacity[problem.mentor(pair)]++;
        }
        for (int mentor = 0; mentor < capacity.length; mentor++) {
            capacity[mentor] = Math.min(capacity[mentor] + 1, problem.capacity(mentor));
        }
        return capacity;
    }

    /** Whether the pair may fill the need. */
    boolean fits(int pair, int need) {
        return weight[pair] != FORBIDDEN && Areas.covers(problem.areas(problem.mentor(pair)), needs.area(need));
    }

    /** The sum of the scores of the mentee's matched pairs. */
    long affinity(int mentee) {
        return affinity[mentee];
    }

    long price(int mentor) {
        return Math.max(0, potential[ground] - potential[firstMentor + mentor]);
    }

    boolean hasRoom(int mentor) {
        return loads.of(mentor) + vacancy[mentor] < capacity[mentor];
    }

    void match(int pair, int need) {
        seat[pair] = need;
        loads.add(problem.mentor(pair), pair);
        affinity[needs.mentee(need)] += problem.score(pair);
    }

    /** Parts a matched pair; if the mentor's place has a price, it becomes a vacancy. */
    void vacate(int pair) {
        int mentor = problem.mentor(pair);
        part(pair);
        if (price(mentor) > 0 && hasRoom(mentor)) {
            vacancy[mentor]++;
            vacancies++;
        }
    }

    void part(int pair) {
        affinity[needs.mentee(seat[pair])] -= problem.score(pair);
        seat[pair] = -1;
        loads.remove(problem.mentor(pair), pair);
    }

    /** How much less than the optimum any match with the pair is worth at least; below 0 for some matched pairs. */
    long reducedCost(int pair) {
        long least = Long.MAX_VALUE;
        int mentee = problem.menteeOf(pair);
        for (int need = needs.first(mentee); need < needs.first(mentee + 1); need++) {
            if (fits(pair, need)) {
                least = Math.min(least, potential[need]);
            }
        }
        return least - weight[pair] - potential[firstMentor + problem.mentor(pair)];
    }

    /**
     * Makes these pairs the match and leaves everything else unfilled; potentials stay as they are. A pair for which the
     * mentor or the mentee has no place is left out.
     */
    void become(int[] pairs) {
        for (int pair = 0; pair < seat.length; pair++) {
            if (seat[pair] >= 0) {
                part(pair);
            }
        }
        System.arraycopy(units, 0, unfilled, 0, units.length);
        Arrays.fill(waiting, 0);
        SlotFilling filling = new SlotFilling(problem);
        int next = 0;
        for (int mentee = 0; mentee < affinity.length; mentee++) {
            if (problem.hasCoverage()) {
                filling.start(mentee);
            }
            while (next < pairs.length && pairs[next] < problem.firstPair(mentee + 1)) {
                int pair = pairs[next++];
                if (weight[pair] != FORBIDDEN && loads.of(problem.mentor(pair)) < capacity[problem.mentor(pair)]) {
                    seat(pair, mentee, filling);
                }
            }
            if (problem.hasCoverage()) {
                seatAs(filling, mentee);
            }
        }
    }

    /** Keeps what the mentee has, whatever it costs: they and the places that they take are out of the flow. */
    void hold(int mentee) {
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (seat[pair] >= 0) {
                part(pair);
                capacity[problem.mentor(pair)]--;
            }
            weight[pair] = FORBIDDEN;
        }
        for (int need = needs.first(mentee); need < needs.first(mentee + 1); need++) {
            units[need] = 0;
            unfilled[need] = 0;
        }
    }

    private void seat(int pair, int mentee, SlotFilling filling) {
        int need = needs.first(mentee);
        if (problem.hasCoverage()) {
            filling.add(pair);
        } else if (unfilled[need] > 0) {
            match(pair, need);
            unfilled[need]--;
        }
    }

    private void seatAs(SlotFilling filling, int mentee) {
        for (int slot = 0; slot < problem.slots(mentee); slot++) {
            if (filling.pairIn(slot) >= 0) {
                int need = needs.ofSlot(problem, mentee, slot);
                match(filling.pairIn(slot), need);
                unfilled[need]--;
            }
        }
    }

    /**
     * Sets the potentials of the mentee's needs to the least that keep the reduced costs of what they could take at or
     * above zero; whether those of what they have are so too.
     */
    boolean settles(int mentee) {
        for (int need = needs.first(mentee); need < needs.first(mentee + 1); need++) {
            potential[need] = Long.MIN_VALUE;
        }
        for (int round = needs.first(mentee); round < needs.first(mentee + 1); round++) {
            for (int need = needs.first(mentee); need < needs.first(mentee + 1); need++) {
                raise(need);
            }
        }
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (seat[pair] >= 0
                    && weight[pair] + potential[firstMentor + problem.mentor(pair)] < potential[seat[pair]]) {
                return false;
            }
        }
        for (int need = needs.first(mentee); need < needs.first(mentee + 1); need++) {
            if (unfilled[need] > 0 && unfilledWeight[mentee] + potential[ground] < potential[need]) {
                return false;
            }
        }
        return true;
    }

    /** Sets the potential of a need of which nothing is placed to the least that keeps reduced costs at or above zero. */
    void raise(int need) {
        int mentee = needs.mentee(need);
        long least = potential[ground] + unfilledWeight[mentee];
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (fits(pair, need)) {
                least = Math.max(
                        least,
                        seat[pair] < 0
                                ? weight[pair] + potential[firstMentor + problem.mentor(pair)]
                                : potential[seat[pair]]);
            }
        }
        potential[need] = least;
    }
}
