package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.Kept;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Repair;
import org.facultyaffairs.matching.assignment.Repaired;
import org.facultyaffairs.matching.assignment.Watch;

/** Asks the engine for the match that a run is to find. */
final class FindMatch {

    private FindMatch() {}

    static Found of(KeepRun.Work work, RunProblem problem, Progress progress) {
        KeepRun.Earlier earlier = work.earlier();
        if (work.origin() == RunOrigin.REPAIR && earlier != null) {
            return repair(earlier, problem, progress);
        }
        CohortMatch match = match(work.choice(), problem.problem(), progress);
        if (work.origin() == RunOrigin.REPEAT && earlier != null) {
            requireSame(earlier, problem);
        }
        return new Found(match, null);
    }

    /**
     * The match by the choice alone: the same for the same problem, so that it can be made again where it is needed.
     *
     * @throws Refusal 422 {@code minimum-out-of-reach} when nobody can be promised so much
     */
    static CohortMatch match(RunChoice choice, CohortProblem problem, Watch watch) {
        return switch (choice.kind()) {
            case OPTIMAL -> OptimalMatch.of(problem, watch);
            case FAIR -> FairMatch.of(problem, watch).match();
            case BALANCED -> balanced(choice, problem, watch);
        };
    }

    private static CohortMatch balanced(RunChoice choice, CohortProblem problem, Watch watch) {
        long minimum = choice.minimum() == null ? 0 : choice.minimum();
        return FairMatch.atLeast(problem, minimum, watch)
                .orElseThrow(() -> Refusal.brokenRule(
                        "minimum-out-of-reach",
                        "No match was found in which every mentee gets at least %s; the highest minimum that was found is %s."
                                .formatted(
                                        RunWords.fit(minimum),
                                        RunWords.fit(
                                                FairMatch.of(problem, watch).minimum()))));
    }

    /** The rules of scoring are part of the program: a repeat under other rules is no repeat, and says so. */
    private static void requireSame(KeepRun.Earlier earlier, RunProblem problem) {
        if (!earlier.report().scoresDigest().equals(problem.digest())) {
            throw Refusal.conflict(
                    "scoring-changed",
                    "The snapshot is the same, but the rules of scoring have changed since: this cannot be the same match.");
        }
    }

    private static Found repair(KeepRun.Earlier earlier, RunProblem after, Progress progress) {
        RunProblem before = RunProblem.of(earlier.inputs(), share -> progress.stopIfCancelled());
        CohortMatch old = match(earlier.choice(), before.problem(), progress);
        Repaired repaired = Repair.of(old, after.problem(), kept(before, after), progress);
        return new Found(repaired.match(), changes(before, after, old, repaired));
    }

    private static Kept kept(RunProblem before, RunProblem after) {
        return Kept.of(
                IntStream.range(0, after.problem().mentees())
                        .map(mentee -> before.placeOfMentee(after.mentee(mentee)))
                        .toArray(),
                IntStream.range(0, after.problem().mentors())
                        .map(mentor -> before.placeOfMentor(after.mentor(mentor)))
                        .toArray());
    }

    private static RunReport.Repaired changes(RunProblem before, RunProblem after, CohortMatch old, Repaired repaired) {
        List<RunReport.Change> changes = new ArrayList<>();
        repaired.changes().forEach(change -> {
            int mentee = change.mentee();
            UUID id = after.mentee(mentee).value();
            int was = before.placeOfMentee(after.mentee(mentee));
            change.left()
                    .forEach(mentor -> changes.add(new RunReport.Change(
                            false,
                            id,
                            before.mentor(mentor).value(),
                            before.problem().score(before.problem().pairOf(was, mentor)))));
            change.joined()
                    .forEach(mentor -> changes.add(new RunReport.Change(
                            true,
                            id,
                            after.mentor(mentor).value(),
                            after.problem().score(after.problem().pairOf(mentee, mentor)))));
        });
        int added = (int) changes.stream().filter(RunReport.Change::added).count();
        return new RunReport.Repaired(old.total(), repaired.match().pairs().length - added, changes);
    }
}
