package org.facultyaffairs.matching.matchrun;

import java.util.List;
import org.facultyaffairs.matching.assignment.CohortMatch;

/** Whom else each mentee could have, and what that would cost the whole. */
final class Alternatives {

    private Alternatives() {}

    static Alternatives of(RunProblem run, CohortMatch match, Progress progress) {
        return new Alternatives();
    }

    List<RunReport.Alternative> of(int mentee) {
        return List.of();
    }
}
