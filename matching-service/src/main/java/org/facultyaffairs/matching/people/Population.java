package org.facultyaffairs.matching.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody whom this service knows of, by id, and the units they belong to. Never changes once made. */
public final class Population {

    private final Map<FacultyId, Person> people = new LinkedHashMap<>();
    private final OrgChart units;

    public Population(Collection<Person> people, OrgChart units) {
        people.stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(person -> this.people.put(person.id(), person));
        this.units = units;
    }

    /** In the order of their ids. */
    public List<Person> everybody() {
        return List.copyOf(people.values());
    }

    public Optional<Person> find(FacultyId id) {
        return Optional.ofNullable(people.get(id));
    }

    public OrgChart units() {
        return units;
    }

    /** The person's name, or words that say that it is not there. */
    public String name(FacultyId id) {
        return find(id).map(Person::name).orElse("somebody not known here");
    }

    /** Senior with influence: by rank or role, or because a unit is theirs to lead. */
    public boolean hasInfluence(Person person) {
        return person.position().hasInfluence() || units.ledBy(person.id()).isPresent();
    }
}
