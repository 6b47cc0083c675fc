package org.facultyaffairs.nomination.people;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that keeps words by or about people, and has to destroy them when somebody is erased. */
public interface ErasureFollower {

    /** Destroys every such word of that person; what is counted stays. In the transaction of the erasure. */
    Uni<Void> forget(Mutiny.Session session, UUID person);
}
