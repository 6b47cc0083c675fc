package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.cost;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Proves a match over the candidates optimal among all pairs, or finds the pairs that the candidates lack (column
 * generation). Only without coverage.
 */
final class PriceCheck {

    private final Candidates candidates;
    private final CohortProblem problem;
    private final long[] prices;
    private final int @Nullable [] narrow;
    private long[] lacking = new long[1024];
    private int[] lackingMentee = new int[1024];
    private int lacks;
    private long bound;

    /** The candidates' costs must be stated at the prices reached. */
    PriceCheck(Candidates candidates, Pulse pulse) {
        this.candidates = candidates;
        this.problem = candidates.problem();
        this.prices = candidates.base();
        this.narrow = problem.scores().narrow();
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            bound += prices[mentor] * problem.capacity(mentor);
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            check(mentee);
            pulse.beat(problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
    }

    /** No match is worth more: the value of the dual solution that these prices give. */
    long bound() {
        return bound;
    }

    /** How many pairs would be preferred to what is held. */
    int lacks() {
        return lacks;
    }

    /** Hot: most pairs are dismissed by their score alone. */
    private void check(int mentee) {
        long content = contentment(mentee);
        long price = problem.unfilledPrice(mentee);
        int wanted = problem.wanted(mentee);
        bound += (content - price) * wanted;
        if (wanted == 0) {
            return;
        }
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            long gain = price + (narrow != null ? narrow[pair] : problem.score(pair));
            if (gain > content) {
                int mentor = problem.mentor(pair);
                long net = gain - prices[mentor];
                if (net > content && problem.capacity(mentor) > 0) {
                    bound += net - content;
                    note(mentee, mentor, candidates.outside() - net);
                }
            }
        }
    }

    /** What the mentee gains at least from each place: that of the worst partner, nothing if a place is free. */
    private long contentment(int mentee) {
        int held = 0;
        long dearest = 0;
        for (int e = candidates.first()[mentee]; e < candidates.first()[mentee + 1]; e++) {
            long edge = candidates.edges()[e];
            if (held(edge)) {
                held++;
                dearest = Math.max(dearest, cost(edge));
            }
        }
        return held < problem.wanted(mentee) ? 0 : Math.max(0, candidates.outside() - dearest);
    }

    private void note(int mentee, int mentor, long cost) {
        for (int e = candidates.first()[mentee]; e < candidates.first()[mentee + 1]; e++) {
            if (mentor(candidates.edges()[e]) == mentor) {
                return;
            }
        }
        if (lacks == lacking.length) {
            lacking = Arrays.copyOf(lacking, 2 * lacks);
            lackingMentee = Arrays.copyOf(lackingMentee, 2 * lacks);
        }
        lacking[lacks] = Candidates.edge(cost, mentor);
        lackingMentee[lacks++] = mentee;
    }

    /** The candidates with the lacking pairs added; what is held stays so. */
    Candidates completed() {
        int[] first = new int[problem.mentees() + 1];
        long[] edges = new long[candidates.size() + lacks];
        int next = 0;
        int lack = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int from = candidates.first()[mentee];
            int length = candidates.first()[mentee + 1] - from;
            System.arraycopy(candidates.edges(), from, edges, next, length);
            next += length;
            while (lack < lacks && lackingMentee[lack] == mentee) {
                edges[next++] = lacking[lack++];
            }
            first[mentee + 1] = next;
        }
        Candidates completed = Candidates.of(problem, candidates.outside(), prices.clone(), first, edges);
        completed.reprice(prices);
        return completed;
    }
}
