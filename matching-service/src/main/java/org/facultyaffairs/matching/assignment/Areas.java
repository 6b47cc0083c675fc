package org.facultyaffairs.matching.assignment;

/** Which area each slot asks for and which areas each mentor covers. */
final class Areas {

    /** Nobody asks for an area. */
    static final Areas NONE = new Areas(false, new int[0], new int[0], new long[0]);

    private static final long ALL = -1L;

    private final boolean asked;
    private final int[] firstSlot;
    private final int[] areaOfSlot;
    private final long[] ofMentor;

    private Areas(boolean asked, int[] firstSlot, int[] areaOfSlot, long[] ofMentor) {
        this.asked = asked;
        this.firstSlot = firstSlot;
        this.areaOfSlot = areaOfSlot;
        this.ofMentor = ofMentor;
    }

    static Areas of(int[] firstSlot, int[] areaOfSlot, long[] ofMentor) {
        return new Areas(true, firstSlot, areaOfSlot, ofMentor);
    }

    boolean asked() {
        return asked;
    }

    int firstSlot(int mentee) {
        return asked ? firstSlot[mentee] : 0;
    }

    int ofSlot(int slot) {
        return asked ? areaOfSlot[slot] : CohortProblem.ANY;
    }

    long ofMentor(int mentor) {
        return asked ? ofMentor[mentor] : ALL;
    }

    /** Whether a mentor with this set of areas can fill a slot that asks for {@code area}. */
    static boolean covers(long areas, int area) {
        return area == CohortProblem.ANY || (areas >>> area & 1) == 1;
    }

    int[] firstSlots() {
        return firstSlot;
    }

    int[] areasOfSlots() {
        return areaOfSlot;
    }

    int mentors() {
        return ofMentor.length;
    }
}
