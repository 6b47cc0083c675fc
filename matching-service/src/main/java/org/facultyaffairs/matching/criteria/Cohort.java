package org.facultyaffairs.matching.criteria;

import java.util.Comparator;
import java.util.List;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * Everybody to be matched with each other: what they ask and what they offer. Both lists are in the order of the
 * people's ids, whatever order they come in; somebody may be on both.
 */
public record Cohort(List<MenteeAsk> mentees, List<MentorOffer> mentors) {

    /** @throws IllegalArgumentException when somebody is twice on one list */
    public Cohort {
        mentees =
                mentees.stream().sorted(Comparator.comparing(MenteeAsk::mentee)).toList();
        mentors = mentors.stream()
                .sorted(Comparator.comparing(MentorOffer::mentor))
                .toList();
        requireOnce(mentees.stream().map(MenteeAsk::mentee).toList());
        requireOnce(mentors.stream().map(MentorOffer::mentor).toList());
    }

    private static void requireOnce(List<FacultyId> people) {
        if (people.stream().distinct().count() < people.size()) {
            throw new IllegalArgumentException("Somebody is twice on one list of the cohort.");
        }
    }
}
