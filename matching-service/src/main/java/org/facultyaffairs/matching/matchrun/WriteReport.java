package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.Certificate;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.Fairness;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.facultyaffairs.matching.people.FacultyId;
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

    /** @throws UnprovenMatch when the match does not stand up to a check */
    RunReport write(KeepRun.Work work) {
        Tradeoffs tradeoffs = Tradeoffs.of(problem, work.choice().frontierPoints(), progress);
        progress.begin(Progress.Step.EXPLAINING);
        Alternatives alternatives = Alternatives.of(run, match, outcomes.worst(WORST_SHOWN), progress);
        List<RunReport.Matched> pairs = pairs(alternatives);
        List<RunReport.WorstOff> worstOff = worstOff(alternatives);
        progress.begin(Progress.Step.VERIFYING);
        Certificate certificate = Proof.of(found);
        String digest = digest(pairs);
        return new RunReport(
                digest,
                run.digest(),
                outcomes.figures(),
                pairs,
                new UnfilledPlaces(run, match).of(certificate.unfilled()),
                worstOff,
                worstShare(certificate.fairness()),
                new RunReport.Envy(
                        certificate.envy().mentees(), certificate.envy().pairs()),
                loads(),
                outcomes.distribution(),
                new GroupOutcomes(run, found, outcomes).all(),
                tradeoffs.steps(),
                byKey(run.scores().ruledOut()),
                List.of(),
                found.repaired(),
                fairness(found.fairness()),
                repeated(work.repeats(), digest),
                KeptMatch.prices(match));
    }

    private static String digest(List<RunReport.Matched> pairs) {
        return Snapshots.hash(Snapshots.write(pairs.stream()
                .map(pair -> List.of(pair.menteeId(), pair.mentorId(), pair.score()))
                .toList()));
    }

    private static RunReport.@Nullable Repeated repeated(KeepRun.@Nullable Earlier repeats, String digest) {
        return repeats == null
                ? null
                : new RunReport.Repeated(
                        repeats.report().digest(), repeats.report().digest().equals(digest));
    }

    private RunReport.@Nullable Fairness fairness(RunReport.@Nullable Fairness kept) {
        return kept == null ? null : kept.meant(outcomes.meantFor());
    }

    private List<RunReport.Matched> pairs(Alternatives alternatives) {
        return KeptMatch.pairs(run, match).stream()
                .map(pair -> new RunReport.Matched(
                        pair.menteeId(),
                        pair.mentorId(),
                        pair.score(),
                        alternatives.of(run.placeOfMentee(new FacultyId(pair.menteeId())))))
                .toList();
    }

    private static RunReport.WorstShare worstShare(Fairness fairness) {
        return new RunReport.WorstShare(fairness.worst(), Math.round(fairness.worstMean()));
    }

    private List<RunReport.WorstOff> worstOff(Alternatives alternatives) {
        BestAlone alone = new BestAlone(problem);
        List<RunReport.WorstOff> worst = new ArrayList<>();
        for (int mentee : outcomes.worst(WORST_SHOWN)) {
            int[] partners = match.partners(mentee);
            worst.add(new RunReport.WorstOff(
                    menteeId(mentee),
                    outcomes.got(mentee),
                    alone.of(mentee),
                    first(partners),
                    alternatives.of(mentee)));
        }
        return worst;
    }

    private @Nullable UUID first(int[] partners) {
        return partners.length == 0 ? null : mentorId(problem.mentor(partners[0]));
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
                (int) each.stream()
                        .filter(load -> load.load() == 0 && load.capacity() > 0)
                        .count(),
                outcomes.gini(),
                each.stream()
                        .sorted(Comparator.comparingInt(RunReport.Load::load)
                                .reversed()
                                .thenComparing(Comparator.comparingInt(RunReport.Load::capacity)
                                        .reversed())
                                .thenComparing(load -> load.mentorId().toString()))
                        .limit(LOADS_SHOWN)
                        .toList(),
                beyond(each));
    }

    /** How many pairs are more than the mentors said that they take, those counted with whom they are together already. */
    private int beyond(List<RunReport.Load> each) {
        Map<UUID, Integer> own = run.inputs().raised();
        return each.stream()
                .filter(load -> own.containsKey(load.mentorId()))
                .mapToInt(
                        load -> Math.max(0, load.load() - left(load.mentorId(), own.getOrDefault(load.mentorId(), 0))))
                .sum();
    }

    private int left(UUID mentor, int own) {
        long taken = run.inputs().answers().together().stream()
                .filter(two -> two.mentor().value().equals(mentor))
                .count();
        return Math.max(0, own - (int) taken);
    }

    static Map<String, Long> byKey(Map<CriterionKind, Long> counts) {
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
