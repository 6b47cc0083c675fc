package org.facultyaffairs.chassis.database;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What each transaction of a use case begins with, whoever runs it. It commits with the work or not at all, and when it
 * refuses, the work is not begun.
 */
public interface FirstStep {

    /** Takes the step in the transaction of the work that follows. */
    Uni<Void> take(Mutiny.Session session);
}
