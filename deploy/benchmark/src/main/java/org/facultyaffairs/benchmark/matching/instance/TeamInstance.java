package org.facultyaffairs.benchmark.matching.instance;

/**
 * Mentees each of whose slots asks for an area, and mentors with some areas: a slot is filled only by a mentor of its
 * area, and the same mentor fills one slot of a mentee at most.
 */
public final class TeamInstance {

    private final CohortInstance cohort;
    private final int[] firstSlot;
    private final int[] areaOfSlot;
    private final long[] areasOfMentor;

    TeamInstance(CohortInstance cohort, int[] areaOfSlot, long[] areasOfMentor) {
        this.cohort = cohort;
        this.areaOfSlot = areaOfSlot;
        this.areasOfMentor = areasOfMentor;
        this.firstSlot = new int[cohort.mentees() + 1];
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            firstSlot[mentee + 1] = firstSlot[mentee] + cohort.wanted()[mentee];
        }
    }

    /** The people and pairs, whatever the areas. */
    public CohortInstance cohort() {
        return cohort;
    }

    /** By mentee, the first of their slots; one more entry closes the last mentee's. */
    public int[] firstSlot() {
        return firstSlot;
    }

    public int[] areaOfSlot() {
        return areaOfSlot;
    }

    /** By mentor, a bit for each area. */
    public long[] areasOfMentor() {
        return areasOfMentor;
    }

    public boolean fits(int slot, int mentor) {
        return (areasOfMentor[mentor] >>> areaOfSlot[slot] & 1) != 0;
    }
}
