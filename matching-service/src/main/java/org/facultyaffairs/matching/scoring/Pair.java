package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;

/**
 * Two people and what they could be to each other.
 *
 * @param candidate the one of the two who would be recommended
 */
public record Pair(Relation relation, Person giver, Person receiver, Person candidate, Setting setting) {

    /** A mentor and a mentee. */
    public static Pair mentorship(Person mentor, Person mentee, Setting setting) {
        return new Pair(Relation.MENTORSHIP, mentor, mentee, mentor, setting);
    }

    static Pair of(Role role, Person asking, Person candidate, Setting setting) {
        return role.gives()
                ? new Pair(role.relation(), asking, candidate, candidate, setting)
                : new Pair(role.relation(), candidate, asking, candidate, setting);
    }

    /** How many ranks the one who gives is ahead; negative when behind. */
    public int ranksAhead() {
        return giver.position().rank().step() - receiver.position().rank().step();
    }

    /** Whether {@code above} manages {@code below}. */
    public boolean isManagerOf(Person above, Person below) {
        return above.id().equals(below.manager());
    }

    /** Whether {@code above} manages the manager of {@code below}. */
    public boolean isTwoAbove(Person above, Person below) {
        FacultyId manager = below.manager();
        return manager != null
                && setting.population()
                        .find(manager)
                        .filter(between -> isManagerOf(above, between))
                        .isPresent();
    }

    /** The manager whom both have, if they have one in common. */
    public Optional<FacultyId> sharedManager() {
        return Optional.ofNullable(giver.manager()).filter(manager -> manager.equals(receiver.manager()));
    }
}
