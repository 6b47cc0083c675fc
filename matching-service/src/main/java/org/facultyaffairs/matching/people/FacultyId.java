package org.facultyaffairs.matching.people;

import java.util.Comparator;
import java.util.UUID;

/** One faculty member, under the id that the profile service gave. */
public record FacultyId(UUID value) implements Comparable<FacultyId> {

    private static final Comparator<FacultyId> AS_TEXT =
            Comparator.comparing(id -> id.value().toString());

    /** As their text sorts: an order that everybody can recompute, unlike that of Java's signed halves. */
    @Override
    public int compareTo(FacultyId other) {
        return AS_TEXT.compare(this, other);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
