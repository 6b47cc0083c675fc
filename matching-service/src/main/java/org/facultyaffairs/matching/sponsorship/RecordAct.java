package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/** A sponsor tells of what they did, where no other record does. */
@ApplicationScoped
public class RecordAct {

    private final Transactions transactions;
    private final Sponsorships sponsorships;
    private final Ledger ledger;
    private final Clock clock;

    RecordAct(Transactions transactions, Sponsorships sponsorships, Ledger ledger, Clock clock) {
        this.transactions = transactions;
        this.sponsorships = sponsorships;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What the sponsor did. */
    public record Deed(
            ActKind kind,
            @Nullable UUID opportunityId,
            @Nullable String note) {}

    /**
     * Records the act as done now.
     *
     * @throws Refusal 404 for a stranger, 403 for the protégé and the office, 422 for what is recorded by itself
     */
    public Uni<SponsorshipAct> record(SponsorshipId id, Deed deed, Reader by) {
        return transactions.run(session -> sponsorships
                .require(session, id, by)
                .invoke(sponsorship -> require(sponsorship, deed, by.person()))
                .chain(sponsorship -> ledger.record(
                        session,
                        sponsorship,
                        deed.kind(),
                        new Occasion(clock.instant(), null, deed.opportunityId(), deed.note()))));
    }

    private static void require(Sponsorship sponsorship, Deed deed, @Nullable FacultyId by) {
        if (by == null || !sponsorship.isBy(by)) {
            throw Refusal.forbidden("not-the-sponsor", "Only the sponsor tells of what they did.");
        }
        if (!deed.kind().isToldByHand()) {
            throw Refusal.brokenRule(
                    "act-recorded-by-itself", "A nomination is recorded here by itself once it is submitted.");
        }
    }
}
