package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The nominations there are. Who may see one is for {@link NominationSight} to say. */
@ApplicationScoped
public class Nominations {

    /**
     * One nomination.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<Nomination> require(Mutiny.Session session, UUID id) {
        return session.find(Nomination.class, id).onItem().ifNull().failWith(() -> unknown(id));
    }

    /**
     * The same, to be changed: whoever comes second waits for the first to finish.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<Nomination> requireForChange(Mutiny.Session session, UUID id) {
        return session.find(Nomination.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(id));
    }

    /** All of an opportunity with one of the statuses, oldest first. */
    public Uni<List<Nomination>> of(Mutiny.Session session, UUID opportunity, Collection<NominationStatus> statuses) {
        return session.createSelectionQuery("""
                        from Nomination
                         where opportunityId = ?1 and status in ?2
                         order by draftedAt, id""", Nomination.class)
                .setParameter(1, opportunity)
                .setParameter(2, List.copyOf(statuses))
                .getResultList();
    }

    /** What is said of one that does not exist, or of which one may not know. */
    public static Refusal unknown(UUID id) {
        return Refusal.notFound("nomination-not-found", "No nomination " + id + " is known.");
    }
}
