package org.facultyaffairs.matching.matchrun;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Prices;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.FacultyId;

/** A match as its report keeps it: the very pairs, with the prices that bound and explain it. Nothing is sought anew. */
final class KeptMatch {

    private KeptMatch() {}

    /** The match of a report. Pairs that the rules of today do not know any more are left out. */
    static CohortMatch of(RunProblem run, RunReport report) {
        int[] pairs = report.pairs().stream()
                .mapToInt(pair -> run.pair(new FacultyId(pair.menteeId()), new FacultyId(pair.mentorId())))
                .filter(pair -> pair >= 0)
                .toArray();
        return CohortMatch.of(run.problem(), pairs, prices(run, report));
    }

    /** Reports written before prices were kept have none; those of an optimal match serve as well. */
    private static Prices prices(RunProblem run, RunReport report) {
        return report.prices() == null
                ? OptimalMatch.of(run.problem(), Watch.NONE).prices()
                : Prices.of(report.prices().stream().mapToLong(Long::longValue).toArray());
    }

    /** The prices of a match as a report keeps them. */
    static List<Long> prices(CohortMatch match) {
        return IntStream.range(0, match.prices().mentors())
                .mapToObj(match.prices()::of)
                .toList();
    }

    /** The pairs of a match as a report keeps them, in the order of ids whatever the lot, without alternatives. */
    static List<RunReport.Matched> pairs(RunProblem run, CohortMatch match) {
        return Arrays.stream(match.pairs())
                .mapToObj(pair -> new RunReport.Matched(
                        run.mentee(run.problem().menteeOf(pair)).value(),
                        run.mentor(run.problem().mentor(pair)).value(),
                        run.problem().score(pair),
                        List.of()))
                .sorted(Comparator.comparing((RunReport.Matched pair) -> new FacultyId(pair.menteeId()))
                        .thenComparing(pair -> new FacultyId(pair.mentorId())))
                .toList();
    }

    /**
     * Holds that the same inputs still make the same scores: the rules of scoring are part of the program.
     *
     * @throws Refusal 409 {@code scoring-changed}
     */
    static void requireSameScores(RunProblem run, RunReport report) {
        if (!report.scoresDigest().equals(run.digest())) {
            throw Refusal.conflict(
                    "scoring-changed",
                    "The snapshot is the same, but the rules of scoring have changed since: this would not be the same match. Begin a new run.");
        }
    }
}
