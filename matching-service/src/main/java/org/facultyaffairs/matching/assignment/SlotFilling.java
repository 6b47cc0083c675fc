package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * Which partners fill which slots of one mentee. The sets of partners that can fill slots side by side are the
 * independent sets of a transversal matroid (Edmonds and Fulkerson, 1965), so taking partners by falling value and
 * keeping each that still fits gives the best set.
 */
final class SlotFilling {

    private static final int FREE = -1;

    private final CohortProblem problem;
    private int mentee;
    private int firstSlot;
    private int slots;
    private int[] mentorIn = new int[0];
    private boolean[] reached = new boolean[0];

    SlotFilling(CohortProblem problem) {
        this.problem = problem;
    }

    /** Empties all slots of the mentee. */
    void start(int ofMentee) {
        mentee = ofMentee;
        slots = problem.slots(mentee);
        firstSlot = problem.firstSlot(mentee);
        if (slots > mentorIn.length) {
            mentorIn = new int[slots];
            reached = new boolean[slots];
        }
        Arrays.fill(mentorIn, 0, slots, FREE);
    }

    /** Adds the pair's mentor if, after shifting others between slots, there is a slot for them. */
    boolean add(int pair) {
        return addMentor(problem.mentor(pair));
    }

    /** Adds the mentor, likewise. */
    boolean addMentor(int mentor) {
        Arrays.fill(reached, 0, slots, false);
        return place(mentor);
    }

    private boolean place(int mentor) {
        for (int slot = 0; slot < slots; slot++) {
            if (!reached[slot] && fits(mentor, slot)) {
                reached[slot] = true;
                if (mentorIn[slot] == FREE || place(mentorIn[slot])) {
                    mentorIn[slot] = mentor;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(int mentor, int slot) {
        return Areas.covers(problem.areas(mentor), problem.areaOf(firstSlot + slot));
    }

    /** The mentor in the mentee's slot, counted from 0, or -1. */
    int mentorIn(int slot) {
        return mentorIn[slot];
    }

    /** The pair in the mentee's slot, counted from 0, or -1. */
    int pairIn(int slot) {
        return mentorIn[slot] == FREE ? FREE : problem.pairOf(mentee, mentorIn[slot]);
    }

    /** Marks the slots that one more partner could enter: the free ones, and those whose holder could shift to such. */
    void reachFromFree() {
        for (int slot = 0; slot < slots; slot++) {
            reached[slot] = mentorIn[slot] == FREE;
        }
        boolean further = true;
        while (further) {
            further = false;
            for (int slot = 0; slot < slots; slot++) {
                if (!reached[slot] && canShift(slot)) {
                    reached[slot] = true;
                    further = true;
                }
            }
        }
    }

    private boolean canShift(int slot) {
        for (int other = 0; other < slots; other++) {
            if (reached[other] && fits(mentorIn[slot], other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a marked slot takes any mentor. */
    boolean reachedAny() {
        for (int slot = 0; slot < slots; slot++) {
            if (reached[slot] && problem.areaOf(firstSlot + slot) == CohortProblem.ANY) {
                return true;
            }
        }
        return false;
    }

    /** The areas that marked slots ask for, as a set of bits. */
    long reachedAreas() {
        long areas = 0;
        for (int slot = 0; slot < slots; slot++) {
            int area = problem.areaOf(firstSlot + slot);
            areas |= reached[slot] && area != CohortProblem.ANY ? 1L << area : 0;
        }
        return areas;
    }
}
