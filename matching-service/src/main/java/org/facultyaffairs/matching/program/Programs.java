package org.facultyaffairs.matching.program;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The programmes there are. */
@ApplicationScoped
public class Programs {

    private final Transactions transactions;

    Programs(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * One programme, to be looked at.
     *
     * @throws Refusal 404 {@code program-not-found}
     */
    public Uni<MentoringProgram> require(ProgramId id) {
        return transactions.read(session -> require(session, id));
    }

    /**
     * Programmes, the last opened first.
     *
     * @param status absent for all
     */
    public Uni<Page<MentoringProgram>> list(@Nullable ProgramStatus status, Paging paging) {
        Place after = Place.after(paging.after(Place.KEYS));
        return transactions.read(session -> session.createSelectionQuery("""
                        from MentoringProgram p
                         where (p.openedAt < :at or (p.openedAt = :at and p.id < :id))
                           and (:any = true or p.status = :status)
                         order by p.openedAt desc, p.id desc""", MentoringProgram.class)
                .setParameter("at", after.openedAt())
                .setParameter("id", after.id())
                .setParameter("any", status == null)
                .setParameter("status", status == null ? ProgramStatus.OPEN : status)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(rows, paging.limit(), Place::of)));
    }

    /**
     * One programme.
     *
     * @throws Refusal 404 {@code program-not-found}
     */
    public Uni<MentoringProgram> require(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value()).map(found -> known(found));
    }

    /**
     * One programme that goes on, and that nobody closes before this transaction ends.
     *
     * @throws Refusal 404 {@code program-not-found}, 409 {@code program-closed}
     */
    public Uni<MentoringProgram> requireOpen(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value(), LockModeType.PESSIMISTIC_READ)
                .map(found -> known(found))
                .invoke(MentoringProgram::requireOpen);
    }

    /**
     * One programme, open or not, that nobody closes and of which nobody publishes a match before this transaction ends.
     * It is locked before the programme's gate, never after.
     *
     * @throws Refusal 404 {@code program-not-found}
     */
    public Uni<MentoringProgram> requireHeld(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value(), LockModeType.PESSIMISTIC_READ)
                .map(found -> known(found));
    }

    /**
     * One programme, open or not, in which nobody enrols, changes their terms, leaves or answers before this transaction
     * ends.
     *
     * @throws Refusal 404 {@code program-not-found}
     */
    public Uni<MentoringProgram> requireLocked(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(found -> known(found));
    }

    private static MentoringProgram known(@Nullable MentoringProgram found) {
        if (found == null) {
            throw Refusal.notFound("program-not-found", "There is no such programme.");
        }
        return found;
    }
}
