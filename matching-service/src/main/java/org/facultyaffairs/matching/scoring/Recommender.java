package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.Person;

/**
 * Finds for one person those who fit best. An implementation is deterministic: the same people in any order give the
 * same answer.
 */
public interface Recommender {

    /** What is asked. */
    record Question(Person asking, Role as, int limit) {}

    /** The best {@code limit} of all people in the setting, within the hard rules. */
    Recommendations recommend(Question question, Setting setting);
}
