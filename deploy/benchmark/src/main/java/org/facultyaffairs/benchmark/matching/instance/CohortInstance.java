package org.facultyaffairs.benchmark.matching.instance;

/**
 * Mentees who want partners, mentors with room, and the pairs that may be made, by mentee and within a mentee by mentor.
 * Scores and the price of an unfilled slot are in millionths. The arrays are shared, not copied (the largest instance
 * has 59 million pairs): whoever gets them only reads.
 */
public final class CohortInstance {

    private final String name;
    private final Demand demand;
    private final int[] capacity;
    private final Pairs pairs;

    CohortInstance(String name, Demand demand, int[] capacity, Pairs pairs) {
        this.name = name;
        this.demand = demand;
        this.capacity = capacity;
        this.pairs = pairs;
    }

    public String name() {
        return name;
    }

    public int mentees() {
        return demand.wanted().length;
    }

    public int mentors() {
        return capacity.length;
    }

    /** How many partners each mentee wants. */
    public int[] wanted() {
        return demand.wanted();
    }

    /** What a slot that stays empty costs, the same for everybody. */
    public long unfilledPrice() {
        return demand.unfilledPrice();
    }

    public int[] capacity() {
        return capacity;
    }

    public Pairs pairs() {
        return pairs;
    }

    CohortInstance withCapacity(String called, int[] other) {
        return new CohortInstance(called, demand, other, pairs);
    }

    CohortInstance withScores(String called, int[] scores) {
        return new CohortInstance(called, demand, capacity, new Pairs(pairs.first(), pairs.mentor(), scores));
    }

    @Override
    public String toString() {
        return "%,d mentees × %,d mentors, %,d pairs".formatted(mentees(), mentors(), pairs.count());
    }
}
