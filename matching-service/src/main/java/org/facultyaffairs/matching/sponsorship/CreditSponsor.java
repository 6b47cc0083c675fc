package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives credit to whoever put somebody else forward, by what the nomination service tells. Credit is for the act, so
 * nobody is asked for their rank here.
 */
@ApplicationScoped
public class CreditSponsor {

    private final Ledger ledger;

    CreditSponsor(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What somebody did for somebody else in a nomination. */
    public record Credit(
            FacultyId sponsor, FacultyId protege, ActKind act, UUID nominationId, UUID opportunityId, Instant at) {

        Occasion occasion() {
            return new Occasion(at, nominationId, opportunityId, null);
        }
    }

    /** Records the act once; putting oneself forward is no sponsorship. */
    public Uni<Void> credit(Mutiny.Session session, Credit credit) {
        if (credit.sponsor().equals(credit.protege())) {
            return Uni.createFrom().voidItem();
        }
        return ledger.find(session, credit.sponsor(), credit.protege())
                .chain(known -> known == null
                        ? ledger.begin(session, credit.sponsor(), credit.protege(), credit.occasion())
                        : Uni.createFrom().item(known))
                .chain(sponsorship -> once(session, sponsorship, credit));
    }

    private Uni<Void> once(Mutiny.Session session, Sponsorship sponsorship, Credit credit) {
        return ledger.holds(session, sponsorship, credit.act(), credit.nominationId())
                .chain(told -> told
                        ? Uni.createFrom().voidItem()
                        : ledger.record(session, sponsorship, credit.act(), credit.occasion())
                                .replaceWithVoid());
    }
}
