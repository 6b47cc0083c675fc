package org.facultyaffairs.matching.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Topic;

/**
 * What somebody who takes part as mentor offers.
 *
 * @param capacity how many mentees they take here, 0 or more
 * @param areas in which they can help; empty where they leave it to the expertise in their career profile
 * @param preferences mentees whom they would like, the dearest first
 * @param notAgain people with whom they are not to be brought together
 * @param freeTimes half-days of the week on which they usually have time; empty where they have not said
 */
public record MentorOffer(
        FacultyId mentor,
        int capacity,
        Set<ContentArea> areas,
        List<FacultyId> preferences,
        Set<FacultyId> notAgain,
        Set<HalfDay> freeTimes) {

    /** A snapshot from before free times were asked for has none. */
    public MentorOffer {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        preferences = List.copyOf(preferences);
        notAgain = Collections.unmodifiableSet(new TreeSet<>(notAgain));
        freeTimes = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(freeTimes, Set.of())));
    }

    /** Of somebody who has not said when they have time. */
    public MentorOffer(
            FacultyId mentor,
            int capacity,
            Set<ContentArea> areas,
            List<FacultyId> preferences,
            Set<FacultyId> notAgain) {
        this(mentor, capacity, areas, preferences, notAgain, Set.of());
    }

    /** The same of somebody who takes another number. */
    public MentorOffer taking(int mentees) {
        return new MentorOffer(mentor, mentees, areas, preferences, notAgain, freeTimes);
    }

    /** The areas that they cover: those named in the programme, or else those that their expertise belongs to. */
    public Set<ContentArea> covered(Collection<Topic> expertise) {
        if (!areas.isEmpty()) {
            return areas;
        }
        Set<ContentArea> covered = EnumSet.noneOf(ContentArea.class);
        expertise.forEach(topic -> ContentArea.of(topic).ifPresent(covered::add));
        return covered;
    }
}
