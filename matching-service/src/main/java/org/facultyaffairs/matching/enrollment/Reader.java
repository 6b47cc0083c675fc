package org.facultyaffairs.matching.enrollment;

import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param person absent for a token that names nobody of the faculty
 * @param office whether they are of the office of faculty affairs
 * @param subject faculty id, or the token's subject
 */
public record Reader(@Nullable FacultyId person, boolean office, String subject) {

    public boolean is(FacultyId other) {
        return other.equals(person);
    }

    /** Whether all of it is theirs to see, and not only that somebody takes part. */
    public boolean maySeeAll(Enrollment enrollment) {
        return office || is(enrollment.person());
    }
}
