package org.facultyaffairs.nomination.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facultyaffairs.nomination.conflict.Conflict;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

/** The conflicts between some people and the nominations of an opportunity, declared and detected. */
public record FoundConflicts(List<Found> all) {

    /** One conflict and the nomination that it is about. */
    public record Found(NominationId nomination, Conflict conflict) {}

    public FoundConflicts {
        all = List.copyOf(all);
    }

    /** Whoever may not judge this nomination, whatever the kind of conflict. */
    public Set<FacultyId> recusedFrom(NominationId nomination) {
        return all.stream()
                .filter(found -> found.nomination().equals(nomination))
                .map(found -> found.conflict().member())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What keeps this person from sitting on the committee at all. */
    public List<Conflict> barring(FacultyId person) {
        return all.stream()
                .map(Found::conflict)
                .filter(conflict -> conflict.member().equals(person) && conflict.barsFromCommittee())
                .toList();
    }
}
