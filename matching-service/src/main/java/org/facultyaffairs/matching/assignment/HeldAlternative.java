package org.facultyaffairs.matching.assignment;

import java.util.List;
import java.util.Optional;

/** What another pair would cost a mentee who is held: they give up one place of theirs for it, and others close the gap. */
final class HeldAlternative {

    private final CohortProblem problem;
    private final CohortMatch match;
    private final Residual state;
    private final ShortestExchange search;

    HeldAlternative(CohortMatch match, Residual state, ShortestExchange search) {
        this.problem = match.problem();
        this.match = match;
        this.state = state;
        this.search = search;
    }

    /** The cheapest way to the pair; empty if the mentor's places are all held or no slot is right. */
    Optional<Alternative> of(int pair) {
        int mentee = problem.menteeOf(pair);
        int[] slots = match.slots(mentee);
        Optional<Alternative> cheapest = Optional.empty();
        for (int slot = 0; slot < slots.length; slot++) {
            int need = state.needs.ofSlot(problem, mentee, slot);
            if (Areas.covers(problem.areas(problem.mentor(pair)), state.needs.area(need))) {
                cheapest = cheaper(cheapest, inPlaceOf(pair, slots[slot], state.ground));
                if (slots[slot] >= 0) {
                    int place = state.firstMentor + problem.mentor(slots[slot]);
                    cheapest = cheaper(cheapest, inPlaceOf(pair, slots[slot], place));
                }
            }
        }
        return cheapest;
    }

    private static Optional<Alternative> cheaper(Optional<Alternative> one, Optional<Alternative> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().cost() < one.get().cost() ? other : one;
    }

    /** The mentee takes the pair for {@code given}, or for an unfilled place, and the chain ends at {@code end}. */
    private Optional<Alternative> inPlaceOf(int pair, int given, int end) {
        int mentee = problem.menteeOf(pair);
        int mentor = state.firstMentor + problem.mentor(pair);
        long chain = search.cost(mentor, end);
        if (chain == ShortestExchange.UNREACHABLE) {
            return Optional.empty();
        }
        long lost = given >= 0 ? problem.score(given) : -problem.unfilledPrice(mentee);
        long moved = chain + state.potential[end] - state.potential[mentor];
        List<Move> moves = ExchangeChain.of(state, search, mentor, end).closedBy(mentee, given, pair);
        return Optional.of(new Alternative(pair, lost - problem.score(pair) + moved, moves));
    }
}
