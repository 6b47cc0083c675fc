package org.facultyaffairs.matching.sponsorship;

import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to see sponsorships.
 *
 * @param office whether they are of the office of faculty affairs, which sees all
 */
public record Reader(@Nullable FacultyId person, boolean office) {

    boolean maySee(Sponsorship sponsorship) {
        return office || (person != null && sponsorship.isOf(person));
    }
}
