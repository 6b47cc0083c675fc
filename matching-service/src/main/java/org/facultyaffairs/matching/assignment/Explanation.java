package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a match is as it is: why these two, why not those, what would change it, what else there is and at what cost. Every
 * cost is exact: the match's worth less that of the best match with the pair in it, or without it; it is the reduced cost
 * of the pair and of the shortest chain of moves that makes room. In a match that is not the best in total, such as a
 * fair one, those whom another aim keeps where they are are {@linkplain #held held}, and costs are those of the best match
 * that holds them. Reads nothing but the match; not for several threads at once.
 */
public final class Explanation {

    private final CohortProblem problem;
    private final CohortMatch match;
    private final RemovedPairs removed;
    private final HeldMatch held;
    private final Residual state;
    private final ShortestExchange search;

    private Explanation(CohortMatch match, RemovedPairs removed, Pulse pulse) {
        this.problem = match.problem();
        this.match = match;
        this.removed = removed;
        this.held = new HeldMatch(match, pulse);
        this.state = held.state();
        this.search = new ShortestExchange(state, pulse);
    }

    /** Explains the match, in which no pair was taken out by a rule. */
    public static Explanation of(CohortMatch match) {
        return of(match, RemovedPairs.NONE);
    }

    /** Explains the match, and by {@code removed} what was taken out before it. */
    public static Explanation of(CohortMatch match, RemovedPairs removed) {
        return of(match, removed, Watch.NONE);
    }

    /**
     * As {@link #of(CohortMatch, RemovedPairs)}, watched; every later answer asks the watch as well.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static Explanation of(CohortMatch match, RemovedPairs removed, Watch watch) {
        return new Explanation(match, removed, new Pulse(watch));
    }

    /** Whether the mentee's pairs are kept although the whole would be worth more without them. */
    public boolean held(int mentee) {
        return held.isHeld(mentee);
    }

    /**
     * Why the pair is matched.
     *
     * @throws IllegalArgumentException if it is not
     */
    public WhyMatched whyMatched(int pair) {
        if (!match.matched(pair)) {
            throw new IllegalArgumentException("Pair " + pair + " is not matched.");
        }
        int mentee = problem.menteeOf(pair);
        int first = problem.firstPair(mentee);
        int candidates = problem.firstPair(mentee + 1) - first;
        int rank = 1;
        for (int other = first; other < first + candidates; other++) {
            rank += problem.score(other) > problem.score(pair) ? 1 : 0;
        }
        long price = state.price(problem.mentor(pair));
        if (held(mentee)) {
            return new WhyMatched(pair, problem.score(pair), rank, candidates, price, true, 0, List.of());
        }
        int need = state.seat[pair];
        int mentor = state.firstMentor + problem.mentor(pair);
        long gain = state.weight[pair] + state.potential[mentor] - state.potential[need];
        long margin = gain + search.cost(need, mentor);
        List<Move> moves = ExchangeChain.of(state, search, need, mentor).beginningWith(pair);
        return new WhyMatched(pair, problem.score(pair), rank, candidates, price, false, margin, moves);
    }

    /** Why the two are not matched. */
    public WhyNot whyNot(int mentee, int mentor) {
        int pair = problem.pairOf(mentee, mentor);
        Optional<String> reason = removed.reason(mentee, mentor);
        if (pair >= 0 && match.matched(pair)) {
            return answer(mentee, mentor, WhyNot.Kind.MATCHED);
        }
        if (reason.isPresent()) {
            return new WhyNot(mentee, mentor, WhyNot.Kind.REMOVED, reason, Optional.empty());
        }
        if (pair < 0) {
            return answer(mentee, mentor, WhyNot.Kind.NO_CANDIDATES);
        }
        if (problem.wanted(mentee) == 0) {
            return answer(mentee, mentor, WhyNot.Kind.WANTS_NOBODY);
        }
        if (problem.capacity(mentor) == 0) {
            return answer(mentee, mentor, WhyNot.Kind.TAKES_NOBODY);
        }
        Optional<Alternative> alternative = alternative(pair);
        if (alternative.isEmpty()) {
            return answer(mentee, mentor, fillsASlot(pair) ? WhyNot.Kind.PLACES_HELD : WhyNot.Kind.NO_SLOT);
        }
        return new WhyNot(mentee, mentor, WhyNot.Kind.COSTS, Optional.empty(), alternative);
    }

    /**
     * The mentee's cheapest other pairs, by cost to the whole, then by number.
     *
     * @param limit how many at most
     */
    public List<Alternative> alternatives(int mentee, int limit) {
        List<Integer> pairs = new ArrayList<>();
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (!match.matched(pair)) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingLong(this::leastCost));
        List<Alternative> cheapest = new ArrayList<>();
        for (int pair : pairs) {
            if (cheapest.size() == limit
                    && (limit == 0 || cheapest.get(limit - 1).cost() < leastCost(pair))) {
                break;
            }
            alternative(pair).ifPresent(cheapest::add);
            cheapest.sort(Comparator.comparingLong(Alternative::cost).thenComparingInt(Alternative::pair));
            if (cheapest.size() > limit) {
                cheapest.remove(limit);
            }
        }
        return List.copyOf(cheapest);
    }

    /**
     * By how much the pair's score must rise, in millionths, so that a best match has it: with this rise it is as good as
     * the match there is, with any more it is better. 0 for a matched pair; empty if no rise would do.
     */
    public Optional<Long> wouldChange(int pair) {
        return match.matched(pair) ? Optional.of(0L) : alternative(pair).map(found -> Math.max(0, found.cost()));
    }

    private static WhyNot answer(int mentee, int mentor, WhyNot.Kind kind) {
        return new WhyNot(mentee, mentor, kind, Optional.empty(), Optional.empty());
    }

    private boolean fillsASlot(int pair) {
        int mentee = problem.menteeOf(pair);
        for (int need = state.needs.first(mentee); need < state.needs.first(mentee + 1); need++) {
            if (Areas.covers(problem.areas(problem.mentor(pair)), state.needs.area(need))) {
                return true;
            }
        }
        return false;
    }

    /** A bound from below on the cost of the pair, without a search. */
    private long leastCost(int pair) {
        return held(problem.menteeOf(pair)) ? Long.MIN_VALUE : state.reducedCost(pair);
    }

    private Optional<Alternative> alternative(int pair) {
        if (problem.capacity(problem.mentor(pair)) == 0) {
            return Optional.empty();
        }
        int mentee = problem.menteeOf(pair);
        return held(mentee) ? new HeldAlternative(match, state, search).of(pair) : freeAlternative(mentee, pair);
    }

    private Optional<Alternative> freeAlternative(int mentee, int pair) {
        int mentor = state.firstMentor + problem.mentor(pair);
        Optional<Alternative> cheapest = Optional.empty();
        for (int need = state.needs.first(mentee); need < state.needs.first(mentee + 1); need++) {
            if (!state.fits(pair, need)) {
                continue;
            }
            long chain = search.cost(mentor, need);
            if (chain == ShortestExchange.UNREACHABLE) {
                continue;
            }
            long cost = chain + state.potential[need] - state.weight[pair] - state.potential[mentor];
            if (cheapest.isEmpty() || cost < cheapest.get().cost()) {
                List<Move> moves = ExchangeChain.of(state, search, mentor, need).endingWith(mentee, pair);
                cheapest = Optional.of(new Alternative(pair, cost, moves));
            }
        }
        return cheapest;
    }
}
