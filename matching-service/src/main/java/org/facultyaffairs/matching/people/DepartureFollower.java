package org.facultyaffairs.matching.people;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature in which whoever leaves the faculty, or is erased, can take no part any more. */
public interface DepartureFollower {

    /** Called after the departure, in its transaction; may be called again for the same person. */
    Uni<Void> gone(Mutiny.Session session, FacultyId person);
}
