package org.facultyaffairs.matching.matchrun;

import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.Unfilled;
import org.facultyaffairs.matching.criteria.StatedCohort;
import org.facultyaffairs.matching.people.ContentArea;

/** What is reported of places that stay unfilled, with the certificate's reason. */
final class UnfilledPlaces {

    private final RunProblem run;
    private final CohortMatch match;
    private final CohortProblem problem;

    UnfilledPlaces(RunProblem run, CohortMatch match) {
        this.run = run;
        this.match = match;
        this.problem = run.problem();
    }

    List<RunReport.Unfilled> of(List<Unfilled> certified) {
        return certified.stream().map(this::of).toList();
    }

    private RunReport.Unfilled of(Unfilled one) {
        int mentee = one.mentee();
        return new RunReport.Unfilled(
                run.mentee(mentee).value(),
                one.places(),
                why(one.why()),
                problem.firstPair(mentee + 1) - problem.firstPair(mentee),
                WriteReport.byKey(run.scores().ruledOutFor(mentee)),
                areas(mentee),
                isKeptOutside(mentee));
    }

    private static RunReport.Why why(Unfilled.Why why) {
        return switch (why) {
            case NO_CANDIDATE -> RunReport.Why.NO_CANDIDATE;
            case TOO_FEW_CANDIDATES -> RunReport.Why.FEW_CANDIDATES;
            case NO_CANDIDATE_OF_THE_AREA -> RunReport.Why.NO_CANDIDATE_OF_THE_AREA;
            case NOT_WORTH_IT -> RunReport.Why.NOT_WORTH_IT;
            case PLACES_TAKEN -> RunReport.Why.TAKEN;
        };
    }

    /** What the unfilled places of a mentee ask for. */
    private List<ContentArea> areas(int mentee) {
        return asked(mentee)
                .filter(area -> area != CohortProblem.ANY && !StatedCohort.isOutside(area))
                .mapToObj(StatedCohort::area)
                .toList();
    }

    private boolean isKeptOutside(int mentee) {
        return match.unfilled(mentee) == 1 && asked(mentee).allMatch(StatedCohort::isOutside);
    }

    private IntStream asked(int mentee) {
        int[] slots = match.slots(mentee);
        return IntStream.range(0, slots.length)
                .filter(slot -> slots[slot] < 0)
                .map(slot -> problem.areaOf(problem.firstSlot(mentee) + slot));
    }
}
