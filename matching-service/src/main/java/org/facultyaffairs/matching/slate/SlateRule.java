package org.facultyaffairs.matching.slate;

/**
 * How large a slate should be and how broad: the quotas of the slate policy that need no identity.
 *
 * @param size from 1 to {@value #LARGEST}; fewer are chosen only where there are fewer
 */
public record SlateRule(int size, int minJunior, int minSenior, int minUnits) {

    static final int SMALLEST = 3;
    static final int LARGEST = 20;

    public SlateRule {
        if (size < 1 || size > LARGEST || minJunior < 0 || minSenior < 0 || minUnits < 0) {
            throw new IllegalArgumentException("A slate of %d cannot be asked for.".formatted(size));
        }
    }

    /** Twice as many as there are slots, at least three, and room for every quota. */
    public static SlateRule forSlots(int slots, int minJunior, int minSenior, int minUnits) {
        int wanted = Math.max(SMALLEST, Math.max(2 * slots, Math.max(minJunior + minSenior, minUnits)));
        return new SlateRule(Math.min(wanted, LARGEST), minJunior, minSenior, minUnits);
    }

    /** How much of the quotas a slate of these numbers misses. */
    int shortfall(int junior, int senior, int units) {
        return Math.max(0, minJunior - junior) + Math.max(0, minSenior - senior) + Math.max(0, minUnits - units);
    }
}
