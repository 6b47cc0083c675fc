package org.facultyaffairs.benchmark.matching.bench;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.facultyaffairs.benchmark.matching.audit.CohortAudit;
import org.facultyaffairs.benchmark.matching.audit.WrongAnswer;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.FrontierPoint;
import org.facultyaffairs.matching.assignment.Watch;

/** A point of the fair frontier: the fairest match, or the best with a given minimum. */
final class FairContest {

    private final CohortInstance instance;
    private final OptionalLong floor;
    private final CohortAudit audit;
    private final Optional<Proven> proven;

    /** A point of the frontier that an integer program proved, in millionths. */
    record Proven(long minimum, long total) {}

    /**
     * A contest.
     *
     * @param proven what every answer must be at least, or it is wrong; empty where nothing is proven
     * @param floor the minimum in millionths; without one, the highest that there is
     */
    FairContest(CohortInstance instance, OptionalLong floor, Optional<Proven> proven) {
        this.instance = instance;
        this.floor = floor;
        this.proven = proven;
        this.audit = new CohortAudit(instance);
    }

    Contest beside(List<Goal> goals, List<Contest.Published> published) {
        return new Contest(
                instance.toString(),
                instance.pairs().count(),
                List.of(Contender.engine(this::engine)),
                goals,
                published);
    }

    private Answer engine() {
        CohortMatch match = match(EngineCohort.of(instance));
        return () -> {
            proven.ifPresent(point -> requireReached(match, point));
            return EngineCohort.fairness(audit, match);
        };
    }

    private void requireReached(CohortMatch match, Proven point) {
        BitSet matched = EngineCohort.matched(match);
        long minimum = audit.minimum(matched);
        long total = audit.total(matched);
        if (minimum < point.minimum() || (minimum == point.minimum() && total < point.total())) {
            throw new WrongAnswer("%s: %s is proven, the answer has a minimum of %d and a total of %d."
                    .formatted(instance.name(), point, minimum, total));
        }
    }

    private CohortMatch match(CohortProblem problem) {
        if (floor.isEmpty()) {
            return FairMatch.of(problem, Watch.NONE).match();
        }
        return FairMatch.atLeast(problem, floor.getAsLong(), Watch.NONE)
                .map(FrontierPoint::match)
                .orElseThrow(
                        () -> new WrongAnswer("No match was found with the minimum %d.".formatted(floor.getAsLong())));
    }
}
