package org.facultyaffairs.matching.matchrun;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That some get nothing whatever is done. Then every match is as good for the worst-off as any other, and fairness to them
 * has nothing to decide by.
 */
final class Shortage {

    private Shortage() {}

    /** The sentence that says so, where it is proven. */
    static Optional<String> of(RunReport report, RunReport.Fairness fairness) {
        Long bound = fairness.minimumBound();
        boolean proven = (bound != null && bound <= 0) || report.loads().places() < meant(report, fairness);
        return proven
                ? Optional.of(
                        "Some must get nothing whatever is done, so fairness to the worst-off decides nothing here and the whole alone counts%s."
                                .formatted(several(report)))
                : Optional.empty();
    }

    private static long meant(RunReport report, RunReport.Fairness fairness) {
        return fairness.meantFor() != null
                ? fairness.meantFor().mentees()
                : report.figures().mentees()
                        - report.unfilled().stream()
                                .filter(one -> one.why() == RunReport.Why.NO_CANDIDATE)
                                .count();
    }

    private static String several(RunReport report) {
        long several = report.pairs().stream()
                .collect(Collectors.groupingBy(RunReport.Matched::menteeId, Collectors.counting()))
                .values()
                .stream()
                .filter(mentors -> mentors > 1)
                .count();
        boolean others = report.worstOff().stream().anyMatch(one -> one.mentorId() == null);
        return several == 0 || !others
                ? ""
                : "; %s several mentors while others get none"
                        .formatted(Words.many(several, "mentee gets", "mentees get"));
    }
}
