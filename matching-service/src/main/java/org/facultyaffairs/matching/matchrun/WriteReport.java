package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.jspecify.annotations.Nullable;

/** Says of a match what is to be said of it. */
final class WriteReport {

    private static final int WORST_SHOWN = 12;
    private static final int LOADS_SHOWN = 400;

    private final RunProblem run;
    private final CohortProblem problem;
    private final Found found;
    private final CohortMatch match;
    private final Progress progress;
    private final Outcomes outcomes;

    WriteReport(RunProblem run, Found found, Progress progress) {
        this.run = run;
        this.problem = run.problem();
        this.found = found;
        this.match = found.match();
        this.progress = progress;
        this.outcomes = new Outcomes(match);
    }

    RunReport write(KeepRun.Work work) {
        Tradeoffs tradeoffs = Tradeoffs.of(problem, work.choice().frontierPoints(), progress);
        progress.begin(Progress.Step.EXPLAINING);
        Alternatives alternatives = Alternatives.of(run, match, outcomes.worst(WORST_SHOWN), progress);
        List<RunReport.Matched> pairs = pairs(alternatives);
        List<RunReport.WorstOff> worstOff = worstOff(alternatives);
        progress.begin(Progress.Step.VERIFYING);
        return new RunReport(
                Snapshots.hash(Snapshots.write(pairs.stream()
                        .map(pair -> List.of(pair.menteeId(), pair.mentorId(), pair.score()))
                        .toList())),
                run.digest(),
                outcomes.figures(),
                pairs,
                unfilled(),
                worstOff,
                outcomes.worstShare(),
                outcomes.envy(),
                loads(),
                outcomes.distribution(),
                new GroupOutcomes(run, found, outcomes).all(),
                tradeoffs.steps(),
                byKey(run.scores().ruledOut()),
                Proof.deviations(match),
                found.repaired());
    }

    private List<RunReport.Matched> pairs(Alternatives alternatives) {
        return Arrays.stream(match.pairs())
                .mapToObj(pair -> new RunReport.Matched(
                        menteeId(problem.menteeOf(pair)),
                        mentorId(problem.mentor(pair)),
                        problem.score(pair),
                        alternatives.of(problem.menteeOf(pair))))
                .toList();
    }

    private List<RunReport.Unfilled> unfilled() {
        return IntStream.range(0, problem.mentees())
                .filter(mentee -> match.unfilled(mentee) > 0)
                .mapToObj(this::unfilled)
                .toList();
    }

    private RunReport.Unfilled unfilled(int mentee) {
        int candidates = problem.firstPair(mentee + 1) - problem.firstPair(mentee);
        RunReport.Why why = candidates == 0
                ? RunReport.Why.NO_CANDIDATE
                : candidates < problem.wanted(mentee) ? RunReport.Why.FEW_CANDIDATES : RunReport.Why.TAKEN;
        return new RunReport.Unfilled(
                menteeId(mentee),
                match.unfilled(mentee),
                why,
                candidates,
                byKey(run.scores().ruledOutFor(mentee)));
    }

    private List<RunReport.WorstOff> worstOff(Alternatives alternatives) {
        List<RunReport.WorstOff> worst = new ArrayList<>();
        for (int mentee : outcomes.worst(WORST_SHOWN)) {
            int[] partners = match.partners(mentee);
            worst.add(new RunReport.WorstOff(
                    menteeId(mentee), outcomes.got(mentee), best(mentee), first(partners), alternatives.of(mentee)));
        }
        return worst;
    }

    private @Nullable UUID first(int[] partners) {
        return partners.length == 0 ? null : mentorId(problem.mentor(partners[0]));
    }

    /** The sum of their best scores, as if nobody else were there. */
    private long best(int mentee) {
        return LongStream.range(problem.firstPair(mentee), problem.firstPair(mentee + 1))
                .map(pair -> -problem.score((int) pair))
                .sorted()
                .limit(problem.wanted(mentee))
                .map(score -> -score)
                .sum();
    }

    private RunReport.Loads loads() {
        List<RunReport.Load> each = IntStream.range(0, problem.mentors())
                .mapToObj(mentor -> new RunReport.Load(mentorId(mentor), match.load(mentor), problem.capacity(mentor)))
                .toList();
        return new RunReport.Loads(
                each.stream().mapToInt(RunReport.Load::capacity).sum(),
                each.stream().mapToInt(RunReport.Load::load).sum(),
                (int) each.stream()
                        .filter(load -> load.load() > 0 && load.load() >= load.capacity())
                        .count(),
                (int) each.stream().filter(load -> load.load() == 0).count(),
                outcomes.gini(),
                each.stream()
                        .sorted(Comparator.comparingInt(RunReport.Load::load)
                                .reversed()
                                .thenComparing(Comparator.comparingInt(RunReport.Load::capacity)
                                        .reversed())
                                .thenComparing(load -> load.mentorId().toString()))
                        .limit(LOADS_SHOWN)
                        .toList());
    }

    private static Map<String, Long> byKey(Map<CriterionKind, Long> counts) {
        Map<String, Long> byKey = new TreeMap<>();
        counts.forEach((kind, count) -> byKey.put(kind.key(), count));
        return byKey;
    }

    private UUID menteeId(int place) {
        return run.mentee(place).value();
    }

    private UUID mentorId(int place) {
        return run.mentor(place).value();
    }
}
