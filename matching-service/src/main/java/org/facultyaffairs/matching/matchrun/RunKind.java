package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.matching.program.Fairness;

/** What a run is to make as good as it can be. */
public enum RunKind {
    /** The most for the whole. */
    OPTIMAL,
    /** First the worst-off mentee as well as can be, then the most for the whole. */
    FAIR,
    /** The most for the whole in which nobody gets less than a chosen minimum. */
    BALANCED;

    /** What a programme's runs are, where nobody says. */
    static RunKind of(Fairness fairness) {
        return switch (fairness) {
            case HIGHEST_TOTAL -> OPTIMAL;
            case WORST_OFF_FIRST -> FAIR;
        };
    }
}
