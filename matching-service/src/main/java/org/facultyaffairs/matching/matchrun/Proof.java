package org.facultyaffairs.matching.matchrun;

import java.util.List;
import org.facultyaffairs.matching.assignment.CohortMatch;

/** Holds a match against its proof, by another way than it was found. */
final class Proof {

    private Proof() {}

    static List<String> deviations(CohortMatch match) {
        return List.of();
    }
}
