package org.facultyaffairs.matching.matchrun;

import java.util.List;
import org.facultyaffairs.matching.assignment.Certificate;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Verification;

/** Holds a match against its certificate by another way than it was found. */
final class Proof {

    private Proof() {}

    /** What does not hold, a sentence each; empty when everything does. */
    static List<String> deviations(CohortMatch match) {
        return Verification.verify(match.problem(), match.pairs(), Certificate.of(match));
    }
}
