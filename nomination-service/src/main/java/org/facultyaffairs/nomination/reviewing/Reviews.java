package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The reviews there are. Who may read one is for the use cases to say. */
@ApplicationScoped
public class Reviews {

    /** All of an opportunity, void ones too, in the order in which they were asked for. */
    public Uni<List<Review>> of(Mutiny.Session session, UUID opportunity) {
        return session.createSelectionQuery(
                        "from Review where opportunityId = ?1 order by assignedAt, id", Review.class)
                .setParameter(1, opportunity)
                .getResultList();
    }

    /** All of a nomination, void ones too. */
    Uni<List<Review>> ofNomination(Mutiny.Session session, UUID nomination) {
        return session.createSelectionQuery("from Review where nominationId = ?1 order by assignedAt, id", Review.class)
                .setParameter(1, nomination)
                .getResultList();
    }

    /**
     * One review of that opportunity.
     *
     * @throws Refusal 404 when unknown
     */
    Uni<Review> require(Mutiny.Session session, UUID opportunity, UUID id) {
        return session.find(Review.class, id)
                .map(review -> review == null || !review.opportunityId().equals(opportunity) ? null : review)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("review-not-found", "No review " + id + " is known, or it is not yours.");
    }
}
