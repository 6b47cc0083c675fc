package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;

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
        Map<FacultyId, Person> knew = byId(before.people(), Person::id);
        Map<FacultyId, Person> know = byId(now.people(), Person::id);
        TreeSet<FacultyId> stayed = new TreeSet<>(knew.keySet());
        stayed.retainAll(know.keySet());
        stayed.stream()
                .filter(id -> !Objects.equals(knew.get(id), know.get(id)))
                .forEach(id -> changes.add(new Change(
                        Optional.of(id.value()),
                        "What %s is matched by has changed: position, expertise, interests or availability."
                                .formatted(names.name(id)))));
        if (!before.rules().equals(now.rules())) {
            changes.add(new Change(Optional.empty(), "The programme's criteria or rules were edited since."));
        }
        return changes;
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
        return new Change(Optional.of(who.value()), words);
    }

    private static <T> Map<FacultyId, T> byId(List<T> all, Function<T, FacultyId> id) {
        Map<FacultyId, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }
}
