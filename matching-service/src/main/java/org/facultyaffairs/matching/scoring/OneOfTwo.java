package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Track;

/** One of two people, whoever the other is. */
record OneOfTwo(Person person, Relation relation, Setting setting) {

    Rank rank() {
        return person.position().rank();
    }

    Track track() {
        return person.position().track();
    }
}
