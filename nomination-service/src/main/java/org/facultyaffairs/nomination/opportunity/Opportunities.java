package org.facultyaffairs.nomination.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The opportunities there are. Who may see one is for {@code posting} to say. */
@ApplicationScoped
public class Opportunities {

    /**
     * One that has been published, so that everybody of the faculty may know of it.
     *
     * @throws Refusal 404 when unknown or still a draft
     */
    public Uni<Opportunity> requirePublic(Mutiny.Session session, UUID id) {
        return require(session, id).invoke(opportunity -> {
            if (!opportunity.status().isPublic()) {
                throw unknown(id);
            }
        });
    }

    /**
     * The same, held as it is until the transaction ends, so that nobody is put forward for what is closed meanwhile.
     *
     * @throws Refusal 404 when unknown or still a draft
     */
    public Uni<Opportunity> requirePublicHeld(Mutiny.Session session, UUID id) {
        return locked(session, id, LockModeType.PESSIMISTIC_READ).invoke(opportunity -> {
            if (!opportunity.status().isPublic()) {
                throw unknown(id);
            }
        });
    }

    /**
     * The same, to be changed: whoever comes second waits for the first to finish.
     *
     * @throws Refusal 404 when unknown or still a draft
     */
    public Uni<Opportunity> requirePublicForChange(Mutiny.Session session, UUID id) {
        return requireForChange(session, id).invoke(opportunity -> {
            if (!opportunity.status().isPublic()) {
                throw unknown(id);
            }
        });
    }

    /**
     * One, draft or not, to be changed.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<Opportunity> requireForChange(Mutiny.Session session, UUID id) {
        return locked(session, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * One, draft or not.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<Opportunity> require(Mutiny.Session session, UUID id) {
        return session.find(Opportunity.class, id).onItem().ifNull().failWith(() -> unknown(id));
    }

    private static Uni<Opportunity> locked(Mutiny.Session session, UUID id, LockModeType lock) {
        return session.find(Opportunity.class, id, lock).onItem().ifNull().failWith(() -> unknown(id));
    }

    /** Those of them that exist, by id. */
    public Uni<Map<UUID, Opportunity>> find(Mutiny.Session session, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from Opportunity where id in ?1", Opportunity.class)
                        .setParameter(1, List.copyOf(ids))
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(Opportunity::id, Function.identity())));
    }

    /** What is said of one that does not exist, or of which one may not know. */
    public static Refusal unknown(UUID id) {
        return Refusal.notFound("opportunity-not-found", "No opportunity " + id + " is known.");
    }
}
