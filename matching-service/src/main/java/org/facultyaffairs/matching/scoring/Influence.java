package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.OrgUnit;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.Rank;

/** How far somebody's word carries: a unit that they lead, a leadership role, or their rank. */
final class Influence {

    private Influence() {}

    static double of(Person person, Population population) {
        if (leads(person, population)) {
            return 1;
        }
        return person.position().rank().compareTo(Rank.PROFESSOR) >= 0 ? 0.7 : 0.5;
    }

    static String inWords(String subject, Person person, Population population) {
        Optional<OrgUnit> unit = population.units().ledBy(person.id());
        if (unit.isPresent()) {
            return "%s leads %s.".formatted(subject, unit.get().name());
        }
        return leads(person, population)
                ? "%s holds a leadership role.".formatted(subject)
                : "%s is senior enough to be heard, as %s."
                        .formatted(subject, person.position().rank().aPerson());
    }

    private static boolean leads(Person person, Population population) {
        return !person.position().leadershipRoles().isEmpty()
                || population.units().ledBy(person.id()).isPresent();
    }
}
