package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.nomination.followup.CheckIn;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** Check-ins that fell due and await the sponsor. */
@ApplicationScoped
class CheckInTasks implements TaskSource {

    private final Opportunities opportunities;
    private final CheckIns checkIns;
    private final CheckInList list;
    private final Clock clock;

    CheckInTasks(Opportunities opportunities, CheckIns checkIns, CheckInList list, Clock clock) {
        this.opportunities = opportunities;
        this.checkIns = checkIns;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person().map(person -> tasks(session, person)).orElseGet(() -> Uni.createFrom()
                .item(List.of()));
    }

    private Uni<List<Task>> tasks(Mutiny.Session session, UUID sponsor) {
        return sponsored(session, sponsor).chain(nominations -> opportunities
                .find(
                        session,
                        nominations.stream()
                                .map(Nomination::opportunityId)
                                .distinct()
                                .toList())
                .chain(found -> checkIns.answers(
                                session,
                                nominations.stream().map(Nomination::id).toList())
                        .map(answers -> tasks(nominations, found, answers))));
    }

    private List<Task> tasks(List<Nomination> nominations, Map<UUID, Opportunity> found, List<CheckInAnswer> answers) {
        Map<UUID, Set<Integer>> answered = answers.stream()
                .collect(Collectors.groupingBy(
                        CheckInAnswer::nomination, Collectors.mapping(CheckInAnswer::dueDay, Collectors.toSet())));
        return nominations.stream()
                .flatMap(nomination -> due(
                        nomination,
                        Objects.requireNonNull(found.get(nomination.opportunityId())),
                        answered.getOrDefault(nomination.id(), Set.of())))
                .limit(MOST)
                .toList();
    }

    private Stream<Task> due(Nomination nomination, Opportunity opportunity, Set<Integer> answered) {
        return list.schedule(nomination, opportunity).stream()
                .filter(checkIn -> !answered.contains(checkIn.dueDay()))
                .filter(checkIn -> checkIn.isDue(clock.instant(), clock.getZone()))
                .map(checkIn -> task(nomination, opportunity, checkIn));
    }

    private Task task(Nomination nomination, Opportunity opportunity, CheckIn checkIn) {
        return new Task(
                "check-in-%s-%d".formatted(nomination.id(), checkIn.dueDay()),
                "sponsor-check-in",
                "Say how it goes, %d days after the selection for \"%s\""
                        .formatted(checkIn.dueDay(), opportunity.title()),
                "/v1/nominations/%s/check-ins".formatted(nomination.id()),
                checkIn.dueAt(clock.getZone()),
                Objects.requireNonNull(nomination.endedAt()));
    }

    private static Uni<List<Nomination>> sponsored(Mutiny.Session session, UUID sponsor) {
        return session.createSelectionQuery("""
                        from Nomination
                         where nominatorId = ?1 and nominatorKind <> 'SELF' and status = 'SELECTED'
                         order by endedAt desc, id""", Nomination.class)
                .setParameter(1, sponsor)
                .setMaxResults(MOST)
                .getResultList();
    }
}
