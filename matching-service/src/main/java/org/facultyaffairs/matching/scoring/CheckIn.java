package org.facultyaffairs.matching.scoring;

import java.time.Instant;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Topic;

/**
 * What a sponsor answered some time after the selection of a nominee: was it a good match?
 *
 * @param topics the expertise that the opportunity asked for
 */
public record CheckIn(FacultyId nominee, FacultyId sponsor, boolean goodMatch, NavigableSet<Topic> topics, Instant at) {

    public CheckIn {
        topics = Collections.unmodifiableNavigableSet(new TreeSet<>(topics));
    }

    String verdict() {
        return goodMatch ? "said that it was a good match" : "said that it was not a good match";
    }
}
