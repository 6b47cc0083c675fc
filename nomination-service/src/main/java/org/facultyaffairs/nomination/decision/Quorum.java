package org.facultyaffairs.nomination.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.Conflicts;
import org.facultyaffairs.nomination.committee.FoundConflicts;
import org.facultyaffairs.nomination.committee.Seat;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.review.BlindReading;
import org.facultyaffairs.nomination.review.QuorumRule;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Whether enough members decide. Each nomination is counted apart: whoever must keep away from it does not count for it,
 * present or not, and counts for the others.
 */
@ApplicationScoped
class Quorum {

    private final Conflicts conflicts;
    private final Clock clock;

    Quorum(Conflicts conflicts, Clock clock) {
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Holds that those present may decide about each of the nominations.
     *
     * @throws Refusal 422 {@code not-a-member} for who is present without a seat, 422 {@code no-quorum} with every
     *     nomination that too few may decide about
     */
    Uni<Void> require(Mutiny.Session session, Attendance attendance, List<Nomination> nominations, List<UUID> present) {
        Set<UUID> members =
                attendance.committee().serving(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                        .map(Seat::personId)
                        .collect(Collectors.toSet());
        requireMembers(members, present);
        QuorumRule rule = new QuorumRule(attendance.opportunity().policy().committeeQuorum());
        return conflicts
                .of(session, attendance.opportunity().id(), members)
                .invoke(found -> requireQuorum(rule, found, members, nominations, present))
                .replaceWithVoid();
    }

    private static void requireMembers(Set<UUID> members, List<UUID> present) {
        List<Refusal.Violation> strangers = new ArrayList<>();
        for (int place = 0; place < present.size(); place++) {
            if (!members.contains(present.get(place))) {
                strangers.add(new Refusal.Violation(
                        "present[%d]".formatted(place), "This person does not serve on the committee."));
            }
        }
        if (!strangers.isEmpty()) {
            throw Refusal.brokenRule("not-a-member", "Only members take part in a decision.", strangers);
        }
    }

    private static void requireQuorum(
            QuorumRule rule,
            FoundConflicts conflicts,
            Set<UUID> members,
            List<Nomination> nominations,
            List<UUID> present) {
        QuorumRule.Answer whole = rule.check(ids(members), Set.of(), ids(present));
        if (!whole.met()) {
            throw noQuorum(whole.sentence(), List.of(new Refusal.Violation("present", whole.sentence())));
        }
        List<Refusal.Violation> lacking = nominations.stream()
                .map(nomination -> answer(rule, conflicts, members, nomination, present))
                .flatMap(List::stream)
                .toList();
        if (!lacking.isEmpty()) {
            throw noQuorum("Too few without a conflict take part for some of the nominations.", lacking);
        }
    }

    private static List<Refusal.Violation> answer(
            QuorumRule rule, FoundConflicts conflicts, Set<UUID> members, Nomination nomination, List<UUID> present) {
        QuorumRule.Answer answer =
                rule.check(ids(members), conflicts.recusedFrom(nomination.nominationId()), ids(present));
        return answer.met()
                ? List.of()
                : List.of(new Refusal.Violation(
                        "present",
                        "%s: %s".formatted(BlindReading.label(nomination.nominationId()), answer.sentence())));
    }

    private static Refusal noQuorum(String sentence, List<Refusal.Violation> violations) {
        return Refusal.brokenRule("no-quorum", sentence, violations);
    }

    private static Set<FacultyId> ids(Collection<UUID> people) {
        return people.stream().map(FacultyId::new).collect(Collectors.toSet());
    }
}
