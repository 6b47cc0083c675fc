package org.facultyaffairs.chassis.tasks;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.facultyaffairs.chassis.http.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that knows of work awaiting people. Derived from state, so that doing the work closes the task. */
public interface TaskSource {

    /** At most this many of one source are shown. */
    int MOST = 200;

    /** The caller's open tasks, at most {@link #MOST}. */
    Uni<List<Task>> openFor(Mutiny.Session session, Caller caller);
}
