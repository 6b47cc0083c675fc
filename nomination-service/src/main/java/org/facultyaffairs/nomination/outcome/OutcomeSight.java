package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whom the outcome of a nomination concerns: its nominee, its nominator and the office. Reviewers are not among them. */
@ApplicationScoped
class OutcomeSight {

    private final Nominations nominations;
    private final Caller caller;

    OutcomeSight(Nominations nominations, Caller caller) {
        this.nominations = nominations;
        this.caller = caller;
    }

    /**
     * A nomination that concerns the caller.
     *
     * @throws Refusal 404 when unknown or none of theirs
     */
    Uni<Nomination> require(Mutiny.Session session, UUID id) {
        return nominations.require(session, id).invoke(this::requireConcerned);
    }

    /**
     * The same, to be changed.
     *
     * @throws Refusal 404 when unknown or none of theirs
     */
    Uni<Nomination> requireForChange(Mutiny.Session session, UUID id) {
        return nominations.requireForChange(session, id).invoke(this::requireConcerned);
    }

    private void requireConcerned(Nomination nomination) {
        boolean concerned = caller.has("program-manager")
                || caller.is(nomination.nomineeId())
                || caller.is(nomination.nominatorId());
        if (!concerned) {
            throw Nominations.unknown(nomination.id());
        }
    }
}
