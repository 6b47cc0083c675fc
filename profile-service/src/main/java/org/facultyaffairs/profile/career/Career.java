package org.facultyaffairs.profile.career;

import java.util.List;
import org.facultyaffairs.profile.directory.CareerWords;

/**
 * All that a person says of their career.
 *
 * @param words what travels with the public profile
 * @param links what does not
 */
public record Career(CareerWords words, List<Evidence> links) {

    /** Before the person has written anything. */
    public static final Career UNWRITTEN = new Career(CareerWords.NONE, List.of());

    public Career {
        links = List.copyOf(links);
    }
}
