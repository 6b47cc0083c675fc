package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.UnitId;

/** Who and what has changed since inputs were taken. */
public final class InputsDifference {

    private InputsDifference() {}

    /**
     * One change.
     *
     * @param who absent for the programme's rules
     * @param words a full sentence
     */
    public record Change(Optional<UUID> who, String words) {}

    /** What has changed, by person; empty while the inputs would be the same today. */
    public static List<Change> between(RunInputs before, RunInputs now, Population names) {
        List<Change> changes = new ArrayList<>();
        Map<FacultyId, MenteeAsk> asked = byId(before.cohort().mentees(), MenteeAsk::mentee);
        Map<FacultyId, MenteeAsk> asking = byId(now.cohort().mentees(), MenteeAsk::mentee);
        Map<FacultyId, MentorOffer> offered = byId(before.cohort().mentors(), MentorOffer::mentor);
        Map<FacultyId, MentorOffer> offering = byId(now.cohort().mentors(), MentorOffer::mentor);
        compare(asked, asking, "mentee", names, changes);
        compare(offered, offering, "mentor", names, changes);
        people(before, now, names, changes);
        answers(before.answers(), now.answers(), names, changes);
        if (!before.rules().equals(now.rules())) {
            changes.add(new Change(Optional.empty(), "The programme's criteria or rules were edited since."));
        }
        return changes;
    }

    /** Whoever is part of both, and the managers above them; who has joined or left is told already. */
    private static void people(RunInputs before, RunInputs now, Population names, List<Change> changes) {
        Map<FacultyId, Person> knew = byId(before.people(), Person::id);
        Map<FacultyId, Person> know = byId(now.people(), Person::id);
        OrgChart was = OrgChart.of(before.units());
        OrgChart is = OrgChart.of(now.units());
        for (FacultyId id : inBoth(before, now)) {
            Person then = knew.get(id);
            Person today = know.get(id);
            if (!Objects.equals(then, today)) {
                changes.add(change(
                        id,
                        today == null
                                ? "%s is not a member of the faculty any more.".formatted(names.name(id))
                                : "What %s is matched by has changed: position, expertise, interests or availability."
                                        .formatted(names.name(id))));
            } else if (then != null && today != null && !sameDepartment(then, was, is)) {
                changes.add(change(
                        id, "%s belongs to another department: the units have changed.".formatted(names.name(id))));
            }
        }
    }

    private static boolean sameDepartment(Person person, OrgChart was, OrgChart is) {
        UnitId unit = person.position().unit();
        return was.discipline(unit).equals(is.discipline(unit));
    }

    private static Set<FacultyId> inBoth(RunInputs before, RunInputs now) {
        Set<FacultyId> both = cohort(before);
        both.retainAll(cohort(now));
        return withManagers(both, before, now);
    }

    private static Set<FacultyId> cohort(RunInputs inputs) {
        Set<FacultyId> all = new TreeSet<>();
        inputs.cohort().mentees().forEach(ask -> all.add(ask.mentee()));
        inputs.cohort().mentors().forEach(offer -> all.add(offer.mentor()));
        return all;
    }

    /** Two managers upward, as far as reporting lines are looked at. */
    private static Set<FacultyId> withManagers(Set<FacultyId> from, RunInputs before, RunInputs now) {
        Set<FacultyId> all = new TreeSet<>(from);
        for (int step = 0; step < 2; step++) {
            Stream.concat(before.people().stream(), now.people().stream())
                    .filter(person -> all.contains(person.id()))
                    .flatMap(person -> Stream.ofNullable(person.manager()))
                    .toList()
                    .forEach(all::add);
        }
        return all;
    }

    private static void answers(
            RunInputs.Answers before, RunInputs.Answers now, Population names, List<Change> changes) {
        Set<RunInputs.Two> together = Set.copyOf(before.together());
        Set<RunInputs.Two> apart = Set.copyOf(before.apart());
        Set<FacultyId> resting = Set.copyOf(before.resting());
        now.together().stream()
                .filter(two -> !together.contains(two))
                .forEach(two -> changes.add(change(
                        two.mentee(),
                        "%s and %s have both said yes since."
                                .formatted(names.name(two.mentee()), names.name(two.mentor())))));
        now.apart().stream()
                .filter(two -> !apart.contains(two))
                .forEach(two -> changes.add(change(
                        two.mentee(),
                        "What was proposed to %s and %s has come to nothing since: a no, or no answer."
                                .formatted(names.name(two.mentee()), names.name(two.mentor())))));
        now.resting().stream()
                .filter(one -> !resting.contains(one))
                .forEach(one -> changes.add(
                        change(one, "%s has said that they have no time just now.".formatted(names.name(one)))));
    }

    private static <T> void compare(
            Map<FacultyId, T> before, Map<FacultyId, T> now, String role, Population names, List<Change> changes) {
        TreeSet<FacultyId> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (FacultyId id : all) {
            String name = names.name(id);
            if (!before.containsKey(id)) {
                changes.add(change(id, "%s has joined as a %s.".formatted(name, role)));
            } else if (!now.containsKey(id)) {
                changes.add(change(id, "%s does not take part as a %s any more.".formatted(name, role)));
            } else if (!Objects.equals(before.get(id), now.get(id))) {
                changes.add(change(id, "%s has changed what they said as a %s.".formatted(name, role)));
            }
        }
    }

    private static Change change(FacultyId who, String words) {
        return new Change(Optional.of(who.value()), Words.sentence(words));
    }

    private static <T> Map<FacultyId, T> byId(List<T> all, Function<T, FacultyId> id) {
        Map<FacultyId, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }
}
