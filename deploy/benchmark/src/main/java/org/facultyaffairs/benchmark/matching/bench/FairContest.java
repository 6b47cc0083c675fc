package org.facultyaffairs.benchmark.matching.bench;

import java.util.List;
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

    /** @param floor the minimum in millionths; without one, the highest that there is */
    FairContest(CohortInstance instance, OptionalLong floor) {
        this.instance = instance;
        this.floor = floor;
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
        return () -> EngineCohort.fairness(audit, match);
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
