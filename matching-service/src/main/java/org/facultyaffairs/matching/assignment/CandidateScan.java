package org.facultyaffairs.matching.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Passes over all pairs of the problem: to choose the most promising as candidates, at given prices. */
final class CandidateScan {

    private final CohortProblem problem;
    private final Pulse pulse;
    private final long outside;
    private final int @Nullable [] narrow;

    CandidateScan(CohortProblem problem, Pulse pulse) {
        this.problem = problem;
        this.pulse = pulse;
        this.narrow = problem.scores().narrow();
        this.outside = greatestGain(problem);
    }

    /** At least what any pair could gain; the cost of staying free. */
    private static long greatestGain(CohortProblem problem) {
        long price = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            price = Math.max(price, problem.unfilledPrice(mentee));
        }
        return Math.max(1, price + problem.scores().greatest());
    }

    /** These prices, none higher than what keeps everybody away: beyond that they mean the same, and costs need fewer bits. */
    long[] withinReach(long[] prices) {
        return Arrays.stream(prices).map(price -> Math.min(price, outside)).toArray();
    }

    /** The candidates that are cheapest at these prices, so many for each mentee and each of their places. */
    Candidates cheapest(long[] prices, int perMentee, int perPlace) {
        int[] first = new int[problem.mentees() + 1];
        long room = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            room += Math.min(
                    most(mentee, perMentee, perPlace), problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
        long[] edges = new long[Math.toIntExact(room)];
        long[] row = new long[64];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int most = most(mentee, perMentee, perPlace);
            if (row.length < 2 * most) {
                row = new long[2 * most];
            }
            int count = row(mentee, prices, row, most);
            System.arraycopy(row, 0, edges, first[mentee], count);
            first[mentee + 1] = first[mentee] + count;
            pulse.beat(problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
        return Candidates.of(problem, outside, prices.clone(), first, edges);
    }

    private int most(int mentee, int perMentee, int perPlace) {
        long most = perMentee + (long) perPlace * problem.wanted(mentee);
        int pairs = problem.firstPair(mentee + 1) - problem.firstPair(mentee);
        return problem.wanted(mentee) == 0 ? 0 : (int) Math.min(pairs, most);
    }

    /** Hot: gathers up to twice as many as wanted, sorts, keeps the better half, and so on. */
    private int row(int mentee, long[] prices, long[] row, int most) {
        long gainToCost = outside - problem.unfilledPrice(mentee);
        long limit = outside;
        int count = 0;
        if (most == 0) {
            return 0;
        }
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            long cost = gainToCost - (narrow != null ? narrow[pair] : problem.score(pair));
            if (cost < limit) {
                int mentor = problem.mentor(pair);
                cost += prices[mentor];
                if (problem.capacity(mentor) > 0) {
                    row[count++] = Candidates.edge(cost, mentor);
                    if (count == 2 * most) {
                        Arrays.sort(row, 0, count);
                        count = most;
                        limit = Math.min(limit, Candidates.cost(row[most - 1]));
                    }
                }
            }
        }
        Arrays.sort(row, 0, count);
        return Math.min(count, most);
    }
}
