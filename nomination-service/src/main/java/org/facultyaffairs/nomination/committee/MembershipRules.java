package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.conflict.Conflict;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who can sit on the committee of an opportunity; every objection is told at once, and one is enough to refuse all. */
@ApplicationScoped
class MembershipRules {

    private final People people;
    private final Conflicts conflicts;

    MembershipRules(People people, Conflicts conflicts) {
        this.people = people;
        this.conflicts = conflicts;
    }

    /**
     * Holds that these people can form the committee.
     *
     * @throws Refusal 422 {@code member-conflicted} when a conflict bars somebody, 422 {@code committee-invalid} else,
     *     each member with the reason in words
     */
    Uni<Void> require(Mutiny.Session session, Opportunity opportunity, Committee.Naming naming) {
        List<UUID> members = naming.seats().stream().map(Seat::personId).toList();
        return people.find(session, members)
                .chain(known -> conflicts
                        .of(session, opportunity.id(), new HashSet<>(members))
                        .invoke(found ->
                                refuse(naming, barred(naming, known, found), unfit(opportunity, naming, known))))
                .replaceWithVoid();
    }

    private static void refuse(Committee.Naming naming, List<Refusal.Violation> barred, List<Refusal.Violation> unfit) {
        List<Refusal.Violation> all = new ArrayList<>(barred);
        all.addAll(unfit);
        if (all.isEmpty()) {
            return;
        }
        String sentence = all.size() == 1
                ? all.get(0).message()
                : "%d things keep these %d people from being the committee."
                        .formatted(all.size(), naming.seats().size());
        throw Refusal.brokenRule(barred.isEmpty() ? "committee-invalid" : "member-conflicted", sentence, all);
    }

    private static List<Refusal.Violation> barred(
            Committee.Naming naming, Map<UUID, Person> known, FoundConflicts found) {
        List<Refusal.Violation> barred = new ArrayList<>();
        for (int place = 0; place < naming.seats().size(); place++) {
            Seat seat = naming.seats().get(place);
            String field = "members[%d].facultyId".formatted(place);
            found.barring(seat.facultyId()).stream()
                    .map(Conflict::reason)
                    .distinct()
                    .map(reason -> "%s cannot judge these nominations: %s".formatted(name(known, seat), reason))
                    .forEach(sentence -> barred.add(new Refusal.Violation(field, sentence)));
        }
        return barred;
    }

    private static List<Refusal.Violation> unfit(
            Opportunity opportunity, Committee.Naming naming, Map<UUID, Person> known) {
        List<Refusal.Violation> unfit = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int place = 0; place < naming.seats().size(); place++) {
            Seat seat = naming.seats().get(place);
            String field = "members[%d]".formatted(place);
            if (!seen.add(seat.personId())) {
                unfit.add(new Refusal.Violation(field + ".facultyId", "This person is named twice."));
            }
            if (!isHere(known.get(seat.personId()))) {
                unfit.add(new Refusal.Violation(
                        field + ".facultyId", "Nobody of the present faculty is known by this id."));
            }
            LocalDate until = seat.servesUntil();
            if (until != null && until.isBefore(seat.servesFrom())) {
                unfit.add(new Refusal.Violation(field + ".until", "The term ends before it begins."));
            }
        }
        size(opportunity, naming, unfit);
        return unfit;
    }

    private static void size(Opportunity opportunity, Committee.Naming naming, List<Refusal.Violation> unfit) {
        int quorum = opportunity.policy().committeeQuorum();
        if (naming.seats().size() < quorum) {
            unfit.add(new Refusal.Violation(
                    "members", "%d members must take part in a decision; name at least as many.".formatted(quorum)));
        }
        if (naming.seats().stream().filter(Seat::chair).count() > 1) {
            unfit.add(new Refusal.Violation("members", "A committee has one chair."));
        }
    }

    private static boolean isHere(@Nullable Person person) {
        return person != null && person.status() != FacultyStatus.DEPARTED;
    }

    private static String name(Map<UUID, Person> known, Seat seat) {
        Person person = known.get(seat.personId());
        return person == null ? "This person" : person.name();
    }
}
