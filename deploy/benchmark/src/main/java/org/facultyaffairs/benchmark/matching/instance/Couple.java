package org.facultyaffairs.benchmark.matching.instance;

/** Two applicants who go together: by their joint list, the programmes of the one and of the other, best first. */
public final class Couple {

    private final int first;
    private final int second;
    private final int[] ofFirst;
    private final int[] ofSecond;

    Couple(int first, int second, int[] ofFirst, int[] ofSecond) {
        this.first = first;
        this.second = second;
        this.ofFirst = ofFirst;
        this.ofSecond = ofSecond;
    }

    public int first() {
        return first;
    }

    public int second() {
        return second;
    }

    public int options() {
        return ofFirst.length;
    }

    public int ofFirst(int option) {
        return ofFirst[option];
    }

    public int ofSecond(int option) {
        return ofSecond[option];
    }
}
