package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.hibernate.reactive.mutiny.Mutiny;

/** Requests that await the caller's answer. */
@ApplicationScoped
class RequestTasks implements TaskSource {

    private final Opportunities opportunities;
    private final Clock clock;

    RequestTasks(Opportunities opportunities, Clock clock) {
        this.opportunities = opportunities;
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person()
                .map(person -> asked(session, person, caller.has("program-manager")))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .chain(requests -> opportunities
                        .find(
                                session,
                                requests.stream()
                                        .map(NominationRequest::opportunityId)
                                        .toList())
                        .map(found -> tasks(requests, found)));
    }

    private static Uni<List<NominationRequest>> asked(Mutiny.Session session, UUID person, boolean office) {
        return session.createSelectionQuery("""
                        from NominationRequest
                         where status = 'OPEN' and requesterId <> :me
                           and (askedId = :me or (:office = true and askedId is null))
                         order by askedAt, id""", NominationRequest.class)
                .setParameter("me", person)
                .setParameter("office", office)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Task> tasks(List<NominationRequest> requests, Map<UUID, Opportunity> found) {
        return requests.stream()
                .flatMap(request -> Stream.ofNullable(found.get(request.opportunityId()))
                        .filter(opportunity -> opportunity.status() == OpportunityStatus.OPEN)
                        .map(opportunity -> task(request, opportunity)))
                .toList();
    }

    private Task task(NominationRequest request, Opportunity opportunity) {
        return new Task(
                "request-" + request.id(),
                "answer-nomination-request",
                "Somebody asks to be put forward for \"%s\"".formatted(opportunity.title()),
                "/v1/nomination-requests/" + request.id(),
                opportunity.deadline().endsAt(clock.getZone()),
                request.askedAt());
    }
}
