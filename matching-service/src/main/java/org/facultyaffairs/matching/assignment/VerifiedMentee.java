package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What {@link Verification} works out of one mentee, from the cohort and the matched pairs alone. */
final class VerifiedMentee {

    private final CohortProblem problem;
    private final int mentee;
    private final List<Integer> partners;
    private final boolean[] matched;

    VerifiedMentee(CohortProblem problem, int mentee, boolean[] matched) {
        this.problem = problem;
        this.mentee = mentee;
        this.matched = matched;
        this.partners = IntStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1))
                .filter(pair -> matched[pair])
                .boxed()
                .toList();
    }

    /** The candidates who take anybody and are not matched with the mentee. */
    private IntStream others() {
        return IntStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1))
                .filter(pair -> !matched[pair] && problem.capacity(problem.mentor(pair)) > 0);
    }

    /** The sum of the scores of their partners. */
    long sum() {
        return partners.stream().mapToLong(problem::score).sum();
    }

    /** What their unfilled places cost. */
    long unfilledCost() {
        return (long) places() * problem.unfilledPrice(mentee);
    }

    boolean partnersFillSlots() {
        return fillSlots(partners);
    }

    /** Whether they want somebody and have a candidate who takes anybody. */
    boolean hasCandidates() {
        return problem.wanted(mentee) > 0
                && (!partners.isEmpty() || others().findAny().isPresent());
    }

    /** Whether a minimum is meant for them. */
    boolean isCounted() {
        return hasCandidates() && !problem.isExempt(mentee);
    }

    /** The highest sum that they could have alone, whatever the areas. */
    long bestAlone() {
        List<Long> scores = new ArrayList<>();
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (problem.capacity(problem.mentor(pair)) > 0 && problem.score(pair) > 0) {
                scores.add(problem.score(pair));
            }
        }
        scores.sort(Collections.reverseOrder());
        return scores.stream()
                .limit(problem.wanted(mentee))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What they would choose at these prices is worth, less the cost of all places that it leaves unfilled. */
    long bestAt(Prices prices) {
        ToLongFunction<Integer> gain =
                pair -> problem.score(pair) + problem.unfilledPrice(mentee) - prices.of(problem.mentor(pair));
        List<Integer> byGain = IntStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1))
                .boxed()
                .filter(pair -> gain.applyAsLong(pair) > 0)
                .sorted(Comparator.comparingLong(gain).reversed())
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int pair : byGain) {
            if (chosen.size() == problem.wanted(mentee)) {
                break;
            }
            chosen.add(pair);
            if (!fillSlots(chosen)) {
                chosen.remove(chosen.size() - 1);
            }
        }
        return chosen.stream().mapToLong(gain).sum() - problem.wanted(mentee) * problem.unfilledPrice(mentee);
    }

    /** The mentee's unfilled places with the reason; empty if all are filled. */
    Optional<Unfilled> unfilled(int[] load) {
        if (places() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Unfilled(mentee, places(), why(load)));
    }

    private Unfilled.Why why(int[] load) {
        if (!hasCandidates()) {
            return Unfilled.Why.NO_CANDIDATE;
        }
        if (others().findAny().isEmpty()) {
            return Unfilled.Why.TOO_FEW_CANDIDATES;
        }
        int[] fitting = others().filter(pair -> fillSlots(with(pair, -1))).toArray();
        if (fitting.length == 0) {
            return Unfilled.Why.NO_CANDIDATE_OF_THE_AREA;
        }
        return Arrays.stream(fitting)
                        .anyMatch(pair -> load[problem.mentor(pair)] < problem.capacity(problem.mentor(pair)))
                ? Unfilled.Why.NOT_WORTH_IT
                : Unfilled.Why.PLACES_TAKEN;
    }

    /** With how many mentors the mentee is in justified envy. */
    int envied(int[] load, long[] weakest) {
        return (int) others().filter(pair -> load[problem.mentor(pair)] < problem.capacity(problem.mentor(pair))
                        || problem.score(pair) > weakest[problem.mentor(pair)])
                .filter(this::better)
                .count();
    }

    private boolean better(int pair) {
        boolean fills = problem.score(pair) > -problem.unfilledPrice(mentee) && fillSlots(with(pair, -1));
        return fills
                || partners.stream()
                        .anyMatch(partner ->
                                problem.score(partner) < problem.score(pair) && fillSlots(with(pair, partner)));
    }

    private List<Integer> with(int pair, int without) {
        List<Integer> pairs = new ArrayList<>(partners);
        pairs.remove((Integer) without);
        pairs.add(pair);
        return pairs;
    }

    private int places() {
        return problem.wanted(mentee) - partners.size();
    }

    /** Whether there is a slot for each of the pairs at once: Kuhn's augmenting paths, slot by slot. */
    private boolean fillSlots(List<Integer> pairs) {
        if (pairs.size() > problem.wanted(mentee)) {
            return false;
        }
        if (!problem.hasCoverage()) {
            return true;
        }
        int[] taker = new int[problem.wanted(mentee)];
        Arrays.fill(taker, -1);
        for (int pair : pairs) {
            if (!seat(pair, taker, new boolean[taker.length])) {
                return false;
            }
        }
        return true;
    }

    private boolean seat(int pair, int[] taker, boolean[] asked) {
        for (int slot = 0; slot < taker.length; slot++) {
            int area = problem.areaOf(problem.firstSlot(mentee) + slot);
            boolean right = area < 0 || (problem.areas(problem.mentor(pair)) & (1L << area)) != 0;
            if (right && !asked[slot]) {
                asked[slot] = true;
                if (taker[slot] < 0 || seat(taker[slot], taker, asked)) {
                    taker[slot] = pair;
                    return true;
                }
            }
        }
        return false;
    }
}
