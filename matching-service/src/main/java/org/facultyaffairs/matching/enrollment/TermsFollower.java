package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has to follow when somebody who takes part in a programme does so on other terms. */
public interface TermsFollower {

    /** Called after it, in the same transaction; the programme is held by it. */
    Uni<Void> changed(Mutiny.Session session, Enrollment enrollment);
}
