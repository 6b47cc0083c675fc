package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationSight;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Lets those who were asked to review a nomination read it until it is decided. Not where the review is blind: there it
 * is read through the review alone, without its people.
 */
@ApplicationScoped
class AssignedReaders implements NominationSight.Reader {

    private final Opportunities opportunities;

    AssignedReaders(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public Uni<Boolean> mayRead(Mutiny.Session session, Nomination nomination, UUID person) {
        if (nomination.status() != NominationStatus.COMMITTEE_REVIEW) {
            return Uni.createFrom().item(false);
        }
        return opportunities
                .require(session, nomination.opportunityId())
                .chain(opportunity -> opportunity.facts().blindReview()
                        ? Uni.createFrom().item(false)
                        : isAsked(session, nomination, person));
    }

    private static Uni<Boolean> isAsked(Mutiny.Session session, Nomination nomination, UUID person) {
        return session.createSelectionQuery("""
                        select count(*) from Review
                         where nominationId = ?1 and reviewerId = ?2 and status <> 'VOID'""", Long.class)
                .setParameter(1, nomination.id())
                .setParameter(2, person)
                .getSingleResult()
                .map(asked -> asked > 0);
    }
}
