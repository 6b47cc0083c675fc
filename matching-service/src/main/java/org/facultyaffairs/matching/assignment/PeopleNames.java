package org.facultyaffairs.matching.assignment;

/** How people are called in sentences. */
public interface PeopleNames {

    /** The mentee's name. */
    String mentee(int mentee);

    /** The mentor's name. */
    String mentor(int mentor);
}
