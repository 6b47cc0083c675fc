package org.facultyaffairs.nomination.nomination;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who may see a nomination: its nominee, its nominator, the office, and whom a {@link Reader} lets in. */
@ApplicationScoped
public class NominationSight {

    /** A feature that lets more people read a nomination, such as those who were asked to review it. */
    public interface Reader {

        /** Whether the person may read the nomination, its people included. */
        Uni<Boolean> mayRead(Mutiny.Session session, Nomination nomination, UUID person);
    }

    private final Nominations nominations;
    private final Opportunities opportunities;
    private final List<Reader> readers;
    private final Caller caller;

    NominationSight(Nominations nominations, Opportunities opportunities, @All List<Reader> readers, Caller caller) {
        this.nominations = nominations;
        this.opportunities = opportunities;
        this.readers = readers;
        this.caller = caller;
    }

    /**
     * A nomination that the caller may see.
     *
     * @throws Refusal 404 when unknown or not theirs to see
     */
    public Uni<Nomination> require(Mutiny.Session session, UUID id) {
        return nominations.require(session, id).call(nomination -> requireSight(session, nomination));
    }

    /**
     * The same, to be changed. Its opportunity is held first, as by whoever closes or decides that, so that the two never
     * wait for each other.
     *
     * @throws Refusal 404 when unknown or not theirs to see
     */
    public Uni<Nomination> requireForChange(Mutiny.Session session, UUID id) {
        return require(session, id)
                .call(nomination -> opportunities.requirePublicHeld(session, nomination.opportunityId()))
                .call(nomination -> session.refresh(nomination, LockMode.PESSIMISTIC_WRITE));
    }

    private Uni<Void> requireSight(Mutiny.Session session, Nomination nomination) {
        if (caller.has("program-manager") || isParty(nomination)) {
            return Uni.createFrom().voidItem();
        }
        return caller.person()
                .map(person -> anyReader(session, nomination, person, 0))
                .orElseGet(() -> Uni.createFrom().item(false))
                .invoke(may -> {
                    if (!may) {
                        throw Nominations.unknown(nomination.id());
                    }
                })
                .replaceWithVoid();
    }

    private boolean isParty(Nomination nomination) {
        return caller.is(nomination.nomineeId()) || caller.is(nomination.nominatorId());
    }

    private Uni<Boolean> anyReader(Mutiny.Session session, Nomination nomination, UUID person, int next) {
        if (next == readers.size()) {
            return Uni.createFrom().item(false);
        }
        return readers.get(next)
                .mayRead(session, nomination, person)
                .chain(may -> may ? Uni.createFrom().item(true) : anyReader(session, nomination, person, next + 1));
    }
}
