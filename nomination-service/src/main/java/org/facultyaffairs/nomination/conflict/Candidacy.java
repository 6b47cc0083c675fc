package org.facultyaffairs.nomination.conflict;

import java.util.Set;
import org.facultyaffairs.nomination.people.FacultyId;

/**
 * What of a nomination matters to who may judge it.
 *
 * @param backers whoever nominated, seconded or referred the nominee for this opportunity; may hold the nominee
 */
public record Candidacy(Colleague nominee, Set<FacultyId> backers) {

    public Candidacy {
        backers = Set.copyOf(backers);
    }
}
