package org.facultyaffairs.nomination.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.Writers;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes the call of an opportunity, or writes it anew. */
@ApplicationScoped
public class WriteCall {

    private final Transactions transactions;
    private final Writers writers;
    private final Audit audit;

    WriteCall(Transactions transactions, Writers writers, Audit audit) {
        this.transactions = transactions;
        this.writers = writers;
        this.audit = audit;
    }

    /** What came of it. */
    public record Outcome(CallForApplications call, boolean first) {}

    /**
     * Writes the call.
     *
     * @param ifMatch required once there is one
     * @throws Refusal 403 and 404 by {@link Writers}, 409 without an open call, 422 for days that do not fit
     */
    public Uni<Outcome> write(UUID opportunity, CallForApplications.CallText said, @Nullable String ifMatch) {
        return transactions.run(session -> writers.requireForChange(session, opportunity)
                .chain(found -> session.find(CallForApplications.class, opportunity)
                        .chain(call ->
                                call == null ? first(session, found, said) : anew(session, found, call, said, ifMatch)))
                .call(() -> audit.note(session, "call-written", opportunity.toString(), null)));
    }

    private static Uni<Outcome> first(
            Mutiny.Session session, Opportunity opportunity, CallForApplications.CallText said) {
        CallForApplications call = CallForApplications.write(opportunity, said);
        return session.persist(call).replaceWith(new Outcome(call, true));
    }

    private static Uni<Outcome> anew(
            Mutiny.Session session,
            Opportunity opportunity,
            CallForApplications call,
            CallForApplications.CallText said,
            @Nullable String ifMatch) {
        IfMatch.require(ifMatch, call.version());
        call.rewrite(opportunity, said);
        return session.flush().replaceWith(new Outcome(call, false));
    }
}
