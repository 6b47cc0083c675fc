package org.facultyaffairs.matching.criteria;

import java.util.Comparator;
import java.util.UUID;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * Draws the order in which people are counted, which decides where two matches are worth the same. Seed 0 draws nothing:
 * then people stand in the order of their ids. Any other seed draws a lot for each person, and the lowest stands first;
 * a person's lot depends on the seed and their id alone, never on who else takes part.
 */
public record Lot(long seed) {

    /** Nothing is drawn. */
    public static final Lot NONE = new Lot(0);

    /** The order that is drawn. */
    public Comparator<FacultyId> order() {
        return seed == 0
                ? Comparator.naturalOrder()
                : Comparator.comparingLong(this::of).thenComparing(Comparator.naturalOrder());
    }

    private long of(FacultyId person) {
        UUID id = person.value();
        return mixed(mixed(mixed(seed) + id.getMostSignificantBits()) + id.getLeastSignificantBits());
    }

    /** SplitMix64: a fixed formula, so that a seed draws the same in any year. */
    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
