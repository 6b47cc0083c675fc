package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.cost;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.hold;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;
import static org.facultyaffairs.matching.assignment.Candidates.release;

import java.util.Arrays;

/**
 * One phase of an auction (Bertsekas, 1979; with capacities: Bertsekas and Castanon, 1989). A mentee with a free place
 * bids for the best mentor as much as makes the second best as good, and a step more; a mentor keeps the highest bids,
 * and their price is the lowest of these once all places are taken. With a step of 0 (Jonker and Volgenant's row
 * reduction) prices never overshoot, but ties can go on for ever, so the bids are limited. Mentees bid in ascending
 * order, round after round.
 */
final class Bidding {

    private static final long EMPTY = -1;

    private final Candidates candidates;
    private final Pulse pulse;
    private final int[] first;
    private final long[] edge;
    private final int[] free;
    private final long[] bidding;
    private final long[] rise;
    private final int[] firstPlace;

    /** For each place of each mentor, a heap by level: how far the bid rises above the base price, and who made it. */
    private final long[] place;

    private final OpenSlots openSlots;
    private int bidders;
    private long bids;

    Bidding(Candidates candidates, Pulse pulse) {
        this.candidates = candidates;
        this.pulse = pulse;
        this.first = candidates.first();
        this.edge = candidates.edges();
        CohortProblem problem = candidates.problem();
        this.openSlots = new OpenSlots(problem);
        this.free = new int[problem.mentees()];
        this.bidding = new long[(problem.mentees() >> 6) + 1];
        this.rise = new long[problem.mentors()];
        this.firstPlace = placesOf(candidates);
        this.place = new long[2 * firstPlace[problem.mentors()]];
    }

    /** One place more than there are candidates keeps a mentor from seeming full who cannot be. */
    private static int[] placesOf(Candidates candidates) {
        CohortProblem problem = candidates.problem();
        int[] degree = new int[problem.mentors()];
        for (int e = 0; e < candidates.size(); e++) {
            degree[mentor(candidates.edges()[e])]++;
        }
        int[] firstPlace = new int[problem.mentors() + 1];
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            firstPlace[mentor + 1] =
                    firstPlace[mentor] + Math.min(degree[mentor] + 1, Math.max(1, problem.capacity(mentor)));
        }
        return firstPlace;
    }

    /**
     * Lets everyone bid from the base prices of the candidates, which end at the prices reached.
     *
     * @param step by how much a bid goes beyond indifference
     * @param mostBids when to stop at the latest
     * @param fewest stop when no more mentees than these still have a place to bid for
     * @return how many mentees still have a place to bid for
     */
    int phase(long step, long mostBids, int fewest) {
        start();
        bids = 0;
        int word = 0;
        while (bidders > fewest && bids < mostBids) {
            while (bidding[word] == 0) {
                word = word + 1 == bidding.length ? 0 : word + 1;
            }
            int mentee = word << 6 | Long.numberOfTrailingZeros(bidding[word]);
            bidding[word] &= bidding[word] - 1;
            bidders--;
            bid(mentee, step);
        }
        return bidders;
    }

    /** The prices reached, by mentor. */
    long[] prices() {
        long[] prices = candidates.base().clone();
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] += rise[mentor];
        }
        return prices;
    }

    /** How many mentors have a place that nobody took at their price, which should therefore be lower. */
    int pricedWithRoom() {
        int count = 0;
        for (int mentor = 0; mentor < rise.length; mentor++) {
            boolean room = place[2 * firstPlace[mentor] + 1] == EMPTY;
            count += room && candidates.base()[mentor] > 0 ? 1 : 0;
        }
        return count;
    }

    private void start() {
        CohortProblem problem = candidates.problem();
        candidates.releaseAll();
        Arrays.fill(bidding, 0);
        Arrays.fill(rise, 0);
        for (int at = 0; at < place.length; at++) {
            place[at] = EMPTY;
        }
        bidders = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            free[mentee] = Math.min(problem.wanted(mentee), first[mentee + 1] - first[mentee]);
            if (free[mentee] > 0) {
                bidding[mentee >> 6] |= 1L << mentee;
                bidders++;
            }
        }
    }

    private void bid(int mentee, long step) {
        boolean coverage = candidates.problem().hasCoverage();
        while (free[mentee] > 0) {
            if (coverage) {
                openSlots.look(mentee, edge, first[mentee], first[mentee + 1]);
            }
            if (!bidForBest(mentee, step, coverage)) {
                return;
            }
            bids++;
        }
    }

    /** Hot: a bid costs some cache misses, and there are millions of them. */
    private boolean bidForBest(int mentee, long step, boolean coverage) {
        long best = candidates.outside();
        long second = best;
        int bestAt = -1;
        int to = first[mentee + 1];
        for (int e = first[mentee]; e < to; e++) {
            long candidate = edge[e];
            long price = cost(candidate);
            if (price >= second) {
                break;
            }
            price += rise[mentor(candidate)];
            if (price < second && !held(candidate) && (!coverage || openSlots.take(mentor(candidate)))) {
                if (price < best) {
                    second = best;
                    best = price;
                    bestAt = e;
                } else {
                    second = price;
                }
            }
        }
        pulse.beat(to - first[mentee] + 16);
        if (bestAt < 0) {
            return false;
        }
        free[mentee]--;
        win(mentee, bestAt, second - cost(edge[bestAt]) + step);
        return true;
    }

    private void win(int mentee, int at, long level) {
        int mentor = mentor(edge[at]);
        edge[at] = hold(edge[at]);
        int root = 2 * firstPlace[mentor];
        long loser = place[root + 1];
        if (loser != EMPTY) {
            edge[(int) (loser >>> 32)] = release(edge[(int) (loser >>> 32)]);
            int outbid = (int) loser;
            if (free[outbid]++ == 0) {
                bidding[outbid >> 6] |= 1L << outbid;
                bidders++;
            }
        }
        sink(root, 2 * firstPlace[mentor + 1] - root, level, (long) at << 32 | mentee);
        rise[mentor] = Math.max(0, place[root]);
    }

    /** Puts the bid in the place of the lowest and restores the heap. */
    private void sink(int root, int length, long level, long bidder) {
        int hole = root;
        int child = root + 2;
        int end = root + length;
        while (child < end) {
            if (child + 2 < end && place[child + 2] < place[child]) {
                child += 2;
            }
            if (place[child] >= level) {
                break;
            }
            place[hole] = place[child];
            place[hole + 1] = place[child + 1];
            hole = child;
            child = root + 2 * (hole - root) + 2;
        }
        place[hole] = level;
        place[hole + 1] = bidder;
    }
}
