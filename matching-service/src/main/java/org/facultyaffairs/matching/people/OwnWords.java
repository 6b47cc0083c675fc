package org.facultyaffairs.matching.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says of themselves.
 *
 * @param interests terms and free words alike
 * @param openTo empty while they have not said
 * @param mentoringCapacity mentees whom they would take at once; only means something once they are open to mentoring
 */
public record OwnWords(
        NavigableSet<Topic> expertise,
        NavigableSet<Topic> interests,
        Set<String> languages,
        Set<OpenTo> openTo,
        int mentoringCapacity,
        Bandwidth bandwidth) {

    public OwnWords {
        expertise = Collections.unmodifiableNavigableSet(new TreeSet<>(expertise));
        interests = Collections.unmodifiableNavigableSet(new TreeSet<>(interests));
        languages = Set.copyOf(languages);
        openTo = openTo.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(openTo));
    }

    /** Said what they are open to, and this is part of it. */
    public boolean welcomes(OpenTo what) {
        return openTo.contains(what);
    }

    /** Said what they are open to, and left this out. Who has said nothing has refused nothing. */
    public boolean leavesOut(OpenTo what) {
        return !openTo.isEmpty() && !openTo.contains(what);
    }
}
