package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has to follow when somebody takes part in a programme no more. */
public interface LeavingFollower {

    /** Called after it, in the same transaction; the programme is held by it. */
    Uni<Void> left(Mutiny.Session session, Enrollment enrollment);
}
