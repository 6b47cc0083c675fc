package org.facultyaffairs.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tells a chain of nodes that a {@link ShortestExchange} has found as moves of people. */
final class ExchangeChain {

    private record Step(int from, int to, int pair) {}

    private final Residual state;
    private final Deque<Step> steps = new ArrayDeque<>();

    private ExchangeChain(Residual state) {
        this.state = state;
    }

    /** The chain found last, between these two. */
    static ExchangeChain of(Residual state, ShortestExchange search, int source, int target) {
        ExchangeChain chain = new ExchangeChain(state);
        for (int node = target; node != source; node = search.before(node)) {
            chain.steps.push(new Step(search.before(node), node, search.pairTo(node)));
        }
        return chain;
    }

    /** The moves of a chain that ends with the mentee who gives up what the chain took from them for this pair. */
    List<Move> endingWith(int mentee, int joined) {
        List<Move> moves = new ArrayList<>();
        int left = told(Move.NONE, moves);
        moves.add(new Move(mentee, left, joined));
        return moves;
    }

    /** The moves of a chain that leads to a place that the mentee gives up for another pair, or to none. */
    List<Move> closedBy(int mentee, int given, int joined) {
        List<Move> moves = new ArrayList<>();
        told(Move.NONE, moves);
        moves.add(new Move(mentee, given, joined));
        return moves;
    }

    /** The moves of a chain that begins with the mentee who gives up this pair. */
    List<Move> beginningWith(int given) {
        List<Move> moves = new ArrayList<>();
        told(given, moves);
        return moves;
    }

    /** Adds the finished moves; the answer is the pair that was given up last without another taken up for it. */
    private int told(int given, List<Move> moves) {
        int left = given;
        for (Step step : steps) {
            if (step.to() < state.firstMentor) {
                left = step.from() < state.firstMentor ? left : step.pair();
            } else if (step.from() < state.firstMentor) {
                moves.add(new Move(state.needs.mentee(step.from()), left, step.pair()));
                left = Move.NONE;
            }
        }
        return left;
    }
}
