package org.facultyaffairs.chassis.database;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.facultyaffairs.chassis.work.LongWork;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The one boundary of a use case: everything inside commits together or not at all.
 *
 * <p>A client that goes away must not cancel the work half-way: Hibernate Reactive would leak the pooled connection
 * (hibernate-reactive#2926). So the work is cut off from its subscriber's cancellation here, once, for all callers.
 */
@ApplicationScoped
public class Transactions {

    private final Mutiny.SessionFactory sessions;
    private final FirstStep first;

    Transactions(Mutiny.SessionFactory sessions, FirstStep first) {
        this.sessions = sessions;
        this.first = first;
    }

    /**
     * Runs the work in one transaction, after the {@link FirstStep}: of a request, its {@code Idempotency-Key} is claimed
     * there, so that the effect and the claim are both there or both not.
     */
    public <T> Uni<T> run(Function<Mutiny.Session, Uni<T>> work) {
        return LongWork.toTheEnd(
                sessions.withTransaction(session -> first.take(session).chain(() -> work.apply(session))));
    }

    /**
     * Runs a part of longer work in a transaction of its own, and claims no key: that is for the last part, with {@link
     * #run}. So a request that a crash broke off half-way is not taken for one that was carried out; repeated, it begins
     * anew, and each part must bear being done twice.
     */
    public <T> Uni<T> runPart(Function<Mutiny.Session, Uni<T>> work) {
        return LongWork.toTheEnd(sessions.withTransaction(work));
    }

    /** Reads without a transaction's cost; nothing is written. */
    public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> work) {
        return LongWork.toTheEnd(sessions.withSession(session -> {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        }));
    }
}
