package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.review.BlindReading;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reviews that a member was asked for and has not handed in. A nomination goes by its label: a task names nobody. */
@ApplicationScoped
class ReviewTasks implements TaskSource {

    private final Opportunities opportunities;
    private final Clock clock;

    ReviewTasks(Opportunities opportunities, Clock clock) {
        this.opportunities = opportunities;
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person().map(person -> tasks(session, person)).orElseGet(() -> Uni.createFrom()
                .item(List.of()));
    }

    private Uni<List<Task>> tasks(Mutiny.Session session, UUID person) {
        return session.createSelectionQuery("""
                        select r from Review r join Nomination n on n.id = r.nominationId
                         where r.reviewerId = ?1 and r.status = 'ASSIGNED' and n.status = 'COMMITTEE_REVIEW'
                         order by r.assignedAt, r.id""", Review.class)
                .setParameter(1, person)
                .setMaxResults(MOST)
                .getResultList()
                .chain(awaited -> opportunities
                        .find(
                                session,
                                awaited.stream()
                                        .map(Review::opportunityId)
                                        .distinct()
                                        .toList())
                        .map(found -> awaited.stream()
                                .map(review -> task(review, found))
                                .toList()));
    }

    private Task task(Review review, Map<UUID, Opportunity> found) {
        Opportunity opportunity = Objects.requireNonNull(found.get(review.opportunityId()));
        return new Task(
                "review-" + review.id(),
                "review-nomination",
                "Score %s for \"%s\"".formatted(BlindReading.label(review.nomination()), opportunity.title()),
                "/v1/opportunities/%s/reviews/%s".formatted(opportunity.id(), review.id()),
                opportunity.deadline().endsAt(clock.getZone()),
                review.assignedAt());
    }
}
