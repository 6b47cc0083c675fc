package org.facultyaffairs.nomination.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** Calls without a nominee that have been brought to the caller. */
@ApplicationScoped
class EscalationTasks implements TaskSource {

    private static final List<String> ROLES = List.of("program-manager", "committee-member");

    private final UnansweredCalls calls;
    private final Clock clock;

    EscalationTasks(UnansweredCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        if (!caller.hasAny("leader", "program-manager", "committee-member")) {
            return Uni.createFrom().item(List.of());
        }
        return calls.all(session, MOST).chain(open -> calls.escalations(
                        session, open.stream().map(Opportunity::id).toList())
                .map(taken -> tasks(open, taken, caller)));
    }

    private List<Task> tasks(List<Opportunity> open, Map<UUID, List<Escalation>> taken, Caller caller) {
        Map<UUID, Opportunity> byId = open.stream().collect(Collectors.toMap(Opportunity::id, Function.identity()));
        return taken.values().stream()
                .flatMap(List::stream)
                .filter(escalation -> isFor(escalation, caller))
                .flatMap(escalation -> Stream.ofNullable(byId.get(escalation.opportunityId()))
                        .map(opportunity -> task(escalation, opportunity)))
                .toList();
    }

    private static boolean isFor(Escalation escalation, Caller caller) {
        UUID person = escalation.personId();
        return person == null ? ROLES.contains(escalation.role()) && caller.has(escalation.role()) : caller.is(person);
    }

    private Task task(Escalation escalation, Opportunity opportunity) {
        return new Task(
                "unanswered-" + escalation.id(),
                "unanswered-call",
                "Nobody is put forward for \"%s\" yet: whom do you think of?".formatted(opportunity.title()),
                "/v1/opportunities/" + opportunity.id(),
                opportunity.deadline().endsAt(clock.getZone()),
                escalation.at());
    }
}
