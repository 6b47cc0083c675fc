package org.facultyaffairs.benchmark.matching.instance;

/** Pairs in rows: those of mentee {@code i} are {@code first()[i]} up to, not including, {@code first()[i + 1]}. */
public final class Pairs {

    private final int[] first;
    private final int[] mentor;
    private final int[] score;

    Pairs(int[] first, int[] mentor, int[] score) {
        this.first = first;
        this.mentor = mentor;
        this.score = score;
    }

    public int count() {
        return mentor.length;
    }

    public int[] first() {
        return first;
    }

    /** The mentor of each pair, ascending within a mentee. */
    public int[] mentor() {
        return mentor;
    }

    /** The score of each pair in millionths. */
    public int[] score() {
        return score;
    }
}
