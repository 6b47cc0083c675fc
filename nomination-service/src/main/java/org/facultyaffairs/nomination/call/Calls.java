package org.facultyaffairs.nomination.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.hibernate.reactive.mutiny.Mutiny;

/** The calls that were written. */
@ApplicationScoped
public class Calls {

    private final Transactions transactions;
    private final Writers writers;

    Calls(Transactions transactions, Writers writers) {
        this.transactions = transactions;
        this.writers = writers;
    }

    /** The call of an opportunity, if one was written. */
    public Uni<Optional<CallForApplications>> find(Mutiny.Session session, UUID opportunity) {
        return session.find(CallForApplications.class, opportunity).map(Optional::ofNullable);
    }

    /** The calls of these opportunities. */
    public Uni<List<CallForApplications>> find(Mutiny.Session session, Collection<UUID> opportunities) {
        return opportunities.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "from CallForApplications where opportunityId in ?1", CallForApplications.class)
                        .setParameter(1, List.copyOf(opportunities))
                        .getResultList();
    }

    /**
     * The call of an opportunity that the caller may read.
     *
     * @throws Refusal 404 when there is none
     */
    public Uni<CallForApplications> read(UUID opportunity) {
        return transactions.read(session -> writers.requireReadable(session, opportunity)
                .chain(readable -> session.find(CallForApplications.class, readable.id()))
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("call-not-found", "No call for applications has been written.")));
    }
}
