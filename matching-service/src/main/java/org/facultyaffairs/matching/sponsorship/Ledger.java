package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes sponsorships and their acts down, each with its event. */
@ApplicationScoped
class Ledger {

    private final Outbox outbox;

    Ledger(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<@Nullable Sponsorship> find(Mutiny.Session session, FacultyId sponsor, FacultyId protege) {
        return session.createSelectionQuery(
                        "from Sponsorship where sponsorId = ?1 and protegeId = ?2", Sponsorship.class)
                .setParameter(1, sponsor.value())
                .setParameter(2, protege.value())
                .getSingleResultOrNull();
    }

    /** Begins it at an occasion. */
    Uni<Sponsorship> begin(Mutiny.Session session, FacultyId sponsor, FacultyId protege, Occasion occasion) {
        Sponsorship sponsorship = Sponsorship.between(sponsor, protege, occasion.at());
        SponsorshipStarted started = sponsorship.start(occasion.nominationId(), occasion.opportunityId());
        return session.persist(sponsorship)
                .chain(() -> outbox.append(session, started))
                .replaceWith(sponsorship);
    }

    Uni<SponsorshipAct> record(Mutiny.Session session, Sponsorship sponsorship, ActKind kind, Occasion occasion) {
        SponsorshipAct act = SponsorshipAct.of(sponsorship, kind, occasion);
        SponsorshipActRecorded recorded = sponsorship.record(act);
        return session.persist(act)
                .chain(() -> outbox.append(session, recorded))
                .chain(session::flush)
                .replaceWith(act);
    }

    /** Whether this act was told of before: a nomination that is withdrawn and submitted again is one nomination. */
    Uni<Boolean> holds(Mutiny.Session session, Sponsorship sponsorship, ActKind kind, UUID nomination) {
        return session.createSelectionQuery(
                        "select count(*) from SponsorshipAct where sponsorshipId = ?1 and kind = ?2 and nominationId = ?3",
                        Long.class)
                .setParameter(1, sponsorship.id())
                .setParameter(2, kind)
                .setParameter(3, nomination)
                .getSingleResult()
                .map(count -> count > 0);
    }
}
