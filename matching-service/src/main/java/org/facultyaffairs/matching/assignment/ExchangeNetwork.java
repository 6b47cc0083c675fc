package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * A match that is kept optimal while weights, capacities and candidates change: what a change tears open is closed by a
 * few {@linkplain ShortestExchange shortest exchanges}, each a chain of people who move. So the new optimum after a
 * small change is found in a small part of the whole.
 *
 * <p>A mentee's weights are raised only between {@link #release} and {@link #settle()}.
 */
final class ExchangeNetwork {

    private final CohortProblem problem;
    private final Residual state;
    private final ShortestExchange exchange;
    private final int[] queue;
    private final boolean[] queued;
    private int queueLength;

    /** Everybody waits, prices are 0, weights are the scores; {@link #settle()} makes the optimum of it. */
    ExchangeNetwork(CohortProblem problem, Pulse pulse) {
        this.problem = problem;
        this.state = new Residual(problem);
        this.exchange = new ShortestExchange(state, pulse);
        this.queue = new int[problem.mentees()];
        this.queued = new boolean[problem.mentees()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            state.weight[pair] = problem.score(pair);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            state.unfilledWeight[mentee] = -problem.unfilledPrice(mentee);
            release(mentee);
        }
    }

    /** Parts the mentee from all their mentors; they wait to be placed again. */
    void release(int mentee) {
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (state.seat[pair] >= 0) {
                state.vacate(pair);
            }
        }
        for (int need = state.needs.first(mentee); need < state.needs.first(mentee + 1); need++) {
            state.waiting[need] = state.units[need];
            state.unfilled[need] = 0;
        }
        queue(mentee);
    }

    /** Sets what matching the pair of a released mentee brings. */
    void weigh(int pair, long weight) {
        state.weight[pair] = weight;
    }

    /** Sets what an unfilled place of a released mentee brings. */
    void weighUnfilled(int mentee, long weight) {
        state.unfilledWeight[mentee] = weight;
    }

    /** Sets the price of a mentor, before needs have potentials. */
    void price(int mentor, long price) {
        state.potential[state.firstMentor + mentor] = -price;
        int vacant = price > 0 ? state.capacity[mentor] - state.loads.of(mentor) : 0;
        state.vacancies += vacant - state.vacancy[mentor];
        state.vacancy[mentor] = vacant;
    }

    /**
     * Begins at these pairs, ascending, and these prices instead of at nothing: who has what they would choose at these
     * prices keeps it, everybody else is released.
     */
    void begin(int[] pairs, Prices prices) {
        Arrays.fill(queued, false);
        queueLength = 0;
        state.become(pairs);
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            price(mentor, prices.of(mentor));
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (!state.settles(mentee)) {
                release(mentee);
            }
        }
    }

    /** From now on the two are not matched. */
    void forbid(int pair) {
        int need = state.seat[pair];
        if (need >= 0) {
            state.vacate(pair);
            state.waiting[need]++;
            queue(state.needs.mentee(need));
        }
        state.weight[pair] = Residual.FORBIDDEN;
    }

    /**
     * Sets the pair aside as matched for good: the need wants one less, the mentor takes one less, and the two are not
     * matched once more. The mentee is released.
     */
    void fix(int pair, int need) {
        release(state.needs.mentee(need));
        state.weight[pair] = Residual.FORBIDDEN;
        state.units[need]--;
        state.waiting[need]--;
        takeLess(problem.mentor(pair));
    }

    /** Takes back {@link #fix}; the mentee is released, and the pair needs a weight again. */
    void unfix(int pair, int need) {
        release(state.needs.mentee(need));
        state.units[need]++;
        state.waiting[need]++;
        takeMore(problem.mentor(pair));
    }

    private void takeLess(int mentor) {
        state.capacity[mentor]--;
        if (state.loads.of(mentor) + state.vacancy[mentor] <= state.capacity[mentor]) {
            return;
        }
        if (state.vacancy[mentor] > 0) {
            state.vacancy[mentor]--;
            state.vacancies--;
        } else {
            release(state.needs.mentee(state.seat[state.loads.pair(mentor, 0)]));
        }
    }

    private void takeMore(int mentor) {
        state.capacity[mentor]++;
        if (state.price(mentor) > 0) {
            state.vacancy[mentor]++;
            state.vacancies++;
        }
    }

    /** Places everybody who waits, fills or writes off every vacancy: the match is optimal again. */
    void settle() {
        for (int i = 0; i < queueLength; i++) {
            int mentee = queue[i];
            queued[mentee] = false;
            for (int need = state.needs.first(mentee); need < state.needs.first(mentee + 1); need++) {
                place(need);
            }
        }
        queueLength = 0;
        while (state.vacancies > 0) {
            exchange.fillVacancy();
        }
    }

    private void place(int need) {
        if (state.waiting[need] == state.units[need]) {
            state.raise(need);
        }
        while (state.waiting[need] > 0) {
            exchange.place(need);
        }
    }

    private void queue(int mentee) {
        if (!queued[mentee]) {
            queued[mentee] = true;
            queue[queueLength++] = mentee;
        }
    }

    /** The matched pairs, ascending. */
    int[] pairs() {
        int count = 0;
        int[] pairs = new int[problem.pairs()];
        for (int pair = 0; pair < pairs.length; pair++) {
            if (state.seat[pair] >= 0) {
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** What the match is worth to the mentee: the scores of their pairs less the prices of their unfilled places. */
    long worth(int mentee) {
        long worth = state.affinity(mentee) - state.needs.beyond(problem, mentee) * problem.unfilledPrice(mentee);
        for (int need = state.needs.first(mentee); need < state.needs.first(mentee + 1); need++) {
            worth -= state.unfilled[need] * problem.unfilledPrice(mentee);
        }
        return worth;
    }

    /** The price of each mentor. */
    Prices prices() {
        long[] prices = new long[problem.mentors()];
        Arrays.setAll(prices, state::price);
        return Prices.of(prices);
    }

    /** How many candidate pairs have been looked at: a measure of effort that does not depend on the machine. */
    long looked() {
        return exchange.looked();
    }

    Residual state() {
        return state;
    }
}
