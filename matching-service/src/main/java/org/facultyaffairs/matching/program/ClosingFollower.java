package org.facultyaffairs.matching.program;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has to follow when a programme closes. */
public interface ClosingFollower {

    /** Called after it, in the same transaction; the programme is locked by it. */
    Uni<Void> closed(Mutiny.Session session, ProgramId program);
}
