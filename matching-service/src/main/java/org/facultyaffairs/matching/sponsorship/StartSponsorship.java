package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.People;
import org.facultyaffairs.matching.people.Person;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Somebody senior with influence says that they speak for a colleague. */
@ApplicationScoped
public class StartSponsorship {

    private final Transactions transactions;
    private final People people;
    private final Ledger ledger;
    private final Clock clock;

    StartSponsorship(Transactions transactions, People people, Ledger ledger, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Begins it.
     *
     * @throws Refusal 422 when the sponsor lacks influence or the protégé is not here, 409 when it exists
     */
    public Uni<Sponsorship> start(FacultyId sponsor, FacultyId protege) {
        return transactions.run(session -> people.units(session)
                .call(units -> people.find(session, sponsor).invoke(person -> requireInfluence(person, units)))
                .chain(() -> people.find(session, protege))
                .invoke(StartSponsorship::requireHere)
                .chain(() -> ledger.find(session, sponsor, protege))
                .invoke(StartSponsorship::requireNew)
                .chain(() -> begin(session, sponsor, protege)));
    }

    private Uni<Sponsorship> begin(Mutiny.Session session, FacultyId sponsor, FacultyId protege) {
        return ledger.begin(session, sponsor, protege, new Occasion(clock.instant(), null, null, null));
    }

    private static void requireInfluence(@Nullable Person sponsor, OrgChart units) {
        boolean influence = sponsor != null
                && sponsor.isActive()
                && (sponsor.position().hasInfluence()
                        || units.ledBy(sponsor.id()).isPresent());
        if (!influence) {
            throw Refusal.brokenRule(
                    "sponsor-without-influence",
                    "A sponsor is in active service and at least associate professor, or holds a leadership role.");
        }
    }

    private static void requireHere(@Nullable Person protege) {
        if (protege == null || protege.status() == FacultyStatus.DEPARTED) {
            throw Refusal.brokenRule("protege-not-here", "The protégé is not a member of the faculty.");
        }
    }

    private static void requireNew(@Nullable Sponsorship known) {
        if (known != null) {
            throw Refusal.conflict(
                    "sponsorship-exists",
                    "You sponsor this colleague already: see /v1/sponsorships/%s.".formatted(known.id()));
        }
    }
}
