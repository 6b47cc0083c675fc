package org.facultyaffairs.matching.matchrun;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.UnitId;

/**
 * For which mentees a place is kept for a mentor of another department, where the programme asks for it: those who still
 * want somebody and have nobody from outside yet. A mentor of theirs who is not known any more counts as none.
 */
final class KeptOutside {

    private final RunInputs inputs;
    private final OrgChart units;
    private final Map<FacultyId, Person> people = new HashMap<>();

    private KeptOutside(RunInputs inputs) {
        this.inputs = inputs;
        this.units = OrgChart.of(inputs.units());
        inputs.people().forEach(person -> people.put(person.id(), person));
    }

    /** These mentees with their departments; none where the programme keeps no place. */
    static Map<FacultyId, UnitId> of(RunInputs inputs) {
        return inputs.criteria().keepsPlaceOutside() ? new KeptOutside(inputs).departments() : Map.of();
    }

    private Map<FacultyId, UnitId> departments() {
        Map<FacultyId, UnitId> departments = new HashMap<>();
        OpenCohort.of(inputs).mentees().stream().map(MenteeAsk::mentee).forEach(mentee -> department(mentee)
                .ifPresent(own -> departments.put(mentee, own)));
        inputs.answers().together().stream()
                .filter(this::isFromOutside)
                .forEach(two -> departments.remove(two.mentee()));
        return departments;
    }

    private boolean isFromOutside(RunInputs.Two two) {
        Optional<UnitId> mentors = department(two.mentor());
        return mentors.isPresent() && !mentors.equals(department(two.mentee()));
    }

    private Optional<UnitId> department(FacultyId person) {
        return Optional.ofNullable(people.get(person))
                .map(known -> units.discipline(known.position().unit()));
    }
}
