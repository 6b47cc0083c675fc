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
    private int firstSlot;
    private int[] pairInSlot = new int[0];
    private boolean[] tried = new boolean[0];

    SlotFilling(CohortProblem problem) {
        this.problem = problem;
    }

    /** Empties all slots of the mentee. */
    void start(int mentee) {
        int slots = problem.slots(mentee);
        if (slots > pairInSlot.length) {
            pairInSlot = new int[slots];
            tried = new boolean[slots];
        }
        firstSlot = problem.firstSlot(mentee);
        this.slots = slots;
        Arrays.fill(pairInSlot, 0, slots, FREE);
    }

    private int slots;

    /** Adds the pair if, after shifting others between slots, there is a slot for it. */
    boolean add(int pair) {
        Arrays.fill(tried, 0, slots, false);
        return place(pair);
    }

    private boolean place(int pair) {
        long areas = problem.areas(problem.mentor(pair));
        for (int slot = 0; slot < slots; slot++) {
            if (!tried[slot] && Areas.covers(areas, problem.areaOf(firstSlot + slot))) {
                tried[slot] = true;
                if (pairInSlot[slot] == FREE || place(pairInSlot[slot])) {
                    pairInSlot[slot] = pair;
                    return true;
                }
            }
        }
        return false;
    }

    /** The pair in the mentee's slot, counted from 0, or -1. */
    int pairIn(int slot) {
        return pairInSlot[slot];
    }
}
