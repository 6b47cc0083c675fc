package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;

/** Collects pairs row by row into arrays that are large enough; pairs of a row come in any order. */
final class PairRows {

    private final int[] first;
    private final int[] mentor;
    private final int[] score;
    private int row;
    private int next;

    PairRows(int mentees, int mostPairs) {
        first = new int[mentees + 1];
        mentor = new int[mostPairs];
        score = new int[mostPairs];
    }

    /** Keeps the row in order of mentors by moving the later ones up. */
    void add(int newMentor, int newScore) {
        int at = next++;
        for (; at > first[row] && mentor[at - 1] > newMentor; at--) {
            mentor[at] = mentor[at - 1];
            score[at] = score[at - 1];
        }
        mentor[at] = newMentor;
        score[at] = newScore;
    }

    void endRow() {
        first[++row] = next;
    }

    Pairs pairs() {
        return next == mentor.length
                ? new Pairs(first, mentor, score)
                : new Pairs(first, Arrays.copyOf(mentor, next), Arrays.copyOf(score, next));
    }
}
