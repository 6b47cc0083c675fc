package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.cost;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.hold;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;
import static org.facultyaffairs.matching.assignment.Candidates.release;

import java.util.Arrays;

/**
 * Who sits where while the match is made exact. What seeks partners is a seeker: a mentee with all their places, or,
 * where slots ask for areas, each slot by itself. Kept for each mentor is who holds them, for each seeker how many places
 * are free and, with coverage, the edge held. Prices are the base prices of the candidates plus {@code rise}.
 */
final class Seats {

    static final int NOTHING = -1;

    final Candidates candidates;
    final CohortProblem problem;
    final long[] edge;
    final int[] first;
    final long[] rise;
    final int[] free;
    final boolean coverage;

    private final int[] menteeOfSlot;
    private final int[] edgeOfSlot;
    private final int[] firstSeat;
    private final int[] load;
    private final int[] edgeInSeat;
    private final int[] seekerInSeat;

    Seats(Candidates candidates) {
        this.candidates = candidates;
        this.problem = candidates.problem();
        this.edge = candidates.edges();
        this.first = candidates.first();
        this.coverage = problem.hasCoverage();
        this.rise = new long[problem.mentors()];
        this.load = new int[problem.mentors()];
        this.menteeOfSlot = coverage ? menteesOfSlots() : new int[0];
        this.edgeOfSlot = new int[menteeOfSlot.length];
        this.free = new int[coverage ? menteeOfSlot.length : problem.mentees()];
        this.firstSeat = firstSeats();
        this.edgeInSeat = new int[firstSeat[problem.mentors()]];
        this.seekerInSeat = new int[firstSeat[problem.mentors()]];
        Arrays.fill(edgeOfSlot, NOTHING);
        seatAll();
    }

    private int[] menteesOfSlots() {
        int[] mentees = new int[problem.firstSlot(problem.mentees())];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            Arrays.fill(mentees, problem.firstSlot(mentee), problem.firstSlot(mentee + 1), mentee);
        }
        return mentees;
    }

    private int[] firstSeats() {
        int[] degree = new int[problem.mentors()];
        for (int e = 0; e < candidates.size(); e++) {
            degree[mentor(edge[e])]++;
        }
        int[] seats = new int[problem.mentors() + 1];
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            seats[mentor + 1] = seats[mentor] + Math.min(degree[mentor], problem.capacity(mentor));
        }
        return seats;
    }

    /** Seats what is held and is among the best at the base prices; gives up the rest. */
    private void seatAll() {
        SlotFilling filling = new SlotFilling(problem);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (coverage) {
                seatSlots(mentee, filling);
            } else {
                free[mentee] = problem.wanted(mentee);
                seatMentee(mentee);
            }
        }
    }

    /** A held edge stays as long as no free one is cheaper; rows are in order. */
    private void seatMentee(int mentee) {
        long cheapestFree = candidates.outside();
        for (int e = first[mentee]; e < first[mentee + 1]; e++) {
            if (!held(edge[e])) {
                cheapestFree = Math.min(cheapestFree, cost(edge[e]));
            } else if (cost(edge[e]) <= cheapestFree) {
                sit(e, mentee);
                free[mentee]--;
            } else {
                edge[e] = release(edge[e]);
            }
        }
    }

    private void seatSlots(int mentee, SlotFilling filling) {
        int firstSlot = problem.firstSlot(mentee);
        long cheapestFree = cheapestThatFits(mentee, filling);
        filling.start(mentee);
        for (int e = first[mentee]; e < first[mentee + 1]; e++) {
            if (held(edge[e]) && cost(edge[e]) <= cheapestFree) {
                filling.addMentor(mentor(edge[e]));
            }
        }
        for (int slot = 0; slot < problem.slots(mentee); slot++) {
            free[firstSlot + slot] = 1;
        }
        for (int e = first[mentee]; e < first[mentee + 1]; e++) {
            if (held(edge[e])) {
                edge[e] = release(edge[e]);
                for (int slot = 0; slot < problem.slots(mentee); slot++) {
                    if (filling.mentorIn(slot) == mentor(edge[e])) {
                        edge[e] = hold(edge[e]);
                        sit(e, firstSlot + slot);
                        free[firstSlot + slot] = 0;
                    }
                }
            }
        }
    }

    /** The cost of the first edge that is not held and fits beside the cheaper ones that are. */
    private long cheapestThatFits(int mentee, SlotFilling filling) {
        filling.start(mentee);
        int seated = first[mentee];
        for (int e = first[mentee]; e < first[mentee + 1]; e++) {
            while (seated < first[mentee + 1] && cost(edge[seated]) <= cost(edge[e])) {
                if (held(edge[seated])) {
                    filling.addMentor(mentor(edge[seated]));
                }
                seated++;
            }
            if (!held(edge[e]) && filling.addMentor(mentor(edge[e]))) {
                return Math.min(cost(edge[e]), candidates.outside());
            }
        }
        return candidates.outside();
    }

    int seekers() {
        return free.length;
    }

    int menteeOf(int seeker) {
        return coverage ? menteeOfSlot[seeker] : seeker;
    }

    /** Whether the seeker's slot takes the mentor. */
    boolean takes(int seeker, int mentor) {
        return !coverage || Areas.covers(problem.areas(mentor), problem.areaOf(seeker));
    }

    /** The edge that the slot holds, or {@link #NOTHING}; only with coverage. */
    int edgeOf(int slot) {
        return edgeOfSlot[slot];
    }

    /** What the edge costs at the present prices. */
    long price(int e) {
        return cost(edge[e]) + rise[mentor(edge[e])];
    }

    /** The present price of the mentor. */
    long mentorPrice(int mentor) {
        return candidates.base()[mentor] + rise[mentor];
    }

    boolean hasRoom(int mentor) {
        return load[mentor] < problem.capacity(mentor);
    }

    int firstSeat(int mentor) {
        return firstSeat[mentor];
    }

    int lastSeat(int mentor) {
        return firstSeat[mentor] + load[mentor];
    }

    int edgeIn(int seat) {
        return edgeInSeat[seat];
    }

    int seekerIn(int seat) {
        return seekerInSeat[seat];
    }

    /** Seats the seeker with the edge's mentor, who has room. */
    void sit(int e, int seeker) {
        int mentor = mentor(edge[e]);
        int seat = firstSeat[mentor] + load[mentor]++;
        edgeInSeat[seat] = e;
        seekerInSeat[seat] = seeker;
        edge[e] = hold(edge[e]);
        if (coverage) {
            edgeOfSlot[seeker] = e;
        }
    }

    /** Frees the seat of the edge; the seeker's books are the caller's. */
    void leave(int e) {
        int mentor = mentor(edge[e]);
        int seat = seatOf(e);
        int last = firstSeat[mentor] + --load[mentor];
        edgeInSeat[seat] = edgeInSeat[last];
        seekerInSeat[seat] = seekerInSeat[last];
        edge[e] = release(edge[e]);
    }

    /** Gives the held edge to another slot of the same mentee. */
    void shift(int e, int toSlot) {
        seekerInSeat[seatOf(e)] = toSlot;
        edgeOfSlot[toSlot] = e;
    }

    /** Notes that the slot holds nothing. */
    void empty(int slot) {
        if (coverage) {
            edgeOfSlot[slot] = NOTHING;
        }
    }

    private int seatOf(int e) {
        int seat = firstSeat[mentor(edge[e])];
        while (edgeInSeat[seat] != e) {
            seat++;
        }
        return seat;
    }

    long[] prices() {
        long[] prices = new long[problem.mentors()];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            prices[mentor] = mentorPrice(mentor);
        }
        return prices;
    }
}
