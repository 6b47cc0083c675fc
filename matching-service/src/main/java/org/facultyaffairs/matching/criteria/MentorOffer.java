package org.facultyaffairs.matching.criteria;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * What somebody who takes part as mentor offers.
 *
 * @param capacity how many mentees they take here, 0 or more
 * @param areas in which they can help; empty where they leave it to the expertise in their career profile
 * @param preferences mentees whom they would like, the dearest first
 * @param notAgain people with whom they are not to be brought together
 */
public record MentorOffer(
        FacultyId mentor, int capacity, Set<ContentArea> areas, List<FacultyId> preferences, Set<FacultyId> notAgain) {

    public MentorOffer {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        preferences = List.copyOf(preferences);
        notAgain = Collections.unmodifiableSet(new TreeSet<>(notAgain));
    }
}
