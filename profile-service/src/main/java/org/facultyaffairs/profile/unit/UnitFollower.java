package org.facultyaffairs.profile.unit;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has to follow when a unit gets another leader or place, in the same transaction. */
public interface UnitFollower {

    /** Called after the change with the units as they were and as they are. */
    Uni<Void> follow(Mutiny.Session session, UnitTree before, UnitTree after);
}
