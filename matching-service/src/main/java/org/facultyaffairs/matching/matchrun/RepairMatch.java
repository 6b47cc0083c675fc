package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.FairResult;
import org.facultyaffairs.matching.assignment.Kept;
import org.facultyaffairs.matching.assignment.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Brings a match up to date with the people of today, beginning at the pairs and prices that were kept of it, and by the
 * choice that it was made by: where that asks for a minimum, the repaired optimum is taken if it keeps the minimum, and
 * otherwise what is worth most with it.
 */
final class RepairMatch {

    private final KeepRun.Earlier earlier;
    private final RunProblem after;
    private final Progress progress;
    private final RunProblem before;
    private final CohortMatch old;

    RepairMatch(KeepRun.Earlier earlier, RunProblem after, Progress progress) {
        this.earlier = earlier;
        this.after = after;
        this.progress = progress;
        this.before = RunProblem.of(earlier.inputs(), earlier.choice().lot(), share -> progress.stopIfCancelled());
        this.old = KeptMatch.of(before, earlier.report());
    }

    Found by(RunChoice choice) {
        CohortMatch optimum = Repair.of(old, after.problem(), kept(), progress).match();
        Found found =
                switch (choice.kind()) {
                    case OPTIMAL -> Found.optimal(optimum);
                    case FAIR -> fairest(optimum, null);
                    case BALANCED -> balanced(optimum, Objects.requireNonNull(choice.minimum()));
                };
        return found.repairing(changes(found.match()));
    }

    private Found balanced(CohortMatch optimum, long asked) {
        Outcomes outcomes = new Outcomes(optimum);
        return outcomes.keeps(asked)
                ? kept(
                        optimum,
                        new RunReport.Fairness(asked, outcomes.minimum(), null, optimum.total(), optimum.bound()))
                : FairMatch.atLeast(after.problem(), asked, progress)
                        .map(point -> Found.atLeast(point, asked))
                        .orElseGet(() -> fairest(optimum, asked));
    }

    /** The fairest there is; the repaired optimum where nothing is fairer, because that moves fewer. */
    private Found fairest(CohortMatch optimum, @Nullable Long asked) {
        FairResult fair = FairMatch.of(after.problem(), progress);
        long minimum = new Outcomes(optimum).minimum();
        return minimum < fair.minimum()
                ? Found.fair(fair, asked)
                : kept(
                        optimum,
                        new RunReport.Fairness(asked, minimum, fair.minimumBound(), optimum.total(), optimum.bound()));
    }

    private static Found kept(CohortMatch optimum, RunReport.Fairness fairness) {
        return new Found(optimum, fairness, null);
    }

    private Kept kept() {
        return Kept.of(
                IntStream.range(0, after.problem().mentees())
                        .map(mentee -> before.placeOfMentee(after.mentee(mentee)))
                        .toArray(),
                IntStream.range(0, after.problem().mentors())
                        .map(mentor -> before.placeOfMentor(after.mentor(mentor)))
                        .toArray());
    }

    private record Two(UUID mentee, UUID mentor) {}

    /**
     * By mentee, what ended before what began; also of those who do not take part any more. Pairs that have come about
     * meanwhile stay, though nothing is left to be matched of them.
     */
    private RunReport.Repaired changes(CohortMatch now) {
        List<RunReport.Matched> today = KeptMatch.pairs(after, now);
        Map<Two, Long> ended = scores(earlier.report().pairs());
        Map<Two, Long> begun = scores(today);
        int cameAbout = (int) after.inputs().answers().together().stream()
                .filter(two ->
                        ended.remove(new Two(two.mentee().value(), two.mentor().value())) != null)
                .count();
        int stayed = cameAbout
                + (int) begun.keySet().stream().filter(ended::containsKey).count();
        begun.keySet().removeIf(two -> ended.remove(two) != null);
        List<RunReport.Change> changes = new ArrayList<>();
        ended.forEach((two, score) -> changes.add(new RunReport.Change(false, two.mentee(), two.mentor(), score)));
        begun.forEach((two, score) -> changes.add(new RunReport.Change(true, two.mentee(), two.mentor(), score)));
        changes.sort(RunReport.Change.BY_MENTEE);
        return new RunReport.Repaired(old.total(), new Outcomes(old).minimum(), stayed, changes);
    }

    private static Map<Two, Long> scores(List<RunReport.Matched> pairs) {
        Map<Two, Long> scores = new HashMap<>();
        pairs.forEach(pair -> scores.put(new Two(pair.menteeId(), pair.mentorId()), pair.score()));
        return scores;
    }
}
