package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.criteria.StatedCohort;

/** What each mentee gets in a match, and what the whole looks like. */
final class Outcomes {

    private static final double MILLION = 1_000_000;

    private final CohortMatch match;
    private final CohortProblem problem;

    /** By mentee, the sum of their pairs' scores. */
    private final long[] got;

    /** Whom a minimum is meant for, the worst-off first; ties in the order in which they are counted. */
    private final List<Integer> worstFirst;

    Outcomes(CohortMatch match) {
        this.match = match;
        this.problem = match.problem();
        this.got = IntStream.range(0, problem.mentees()).mapToLong(this::sum).toArray();
        this.worstFirst = IntStream.range(0, problem.mentees())
                .filter(this::isMeant)
                .boxed()
                .sorted(Comparator.comparingLong((Integer mentee) -> got[mentee])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private long sum(int mentee) {
        return Arrays.stream(match.partners(mentee)).mapToLong(problem::score).sum();
    }

    private boolean isMeant(int mentee) {
        return canBeMatched(mentee) && !problem.isExempt(mentee);
    }

    private boolean canBeMatched(int mentee) {
        return problem.wanted(mentee) > 0
                && problem.firstPair(mentee + 1) > problem.firstPair(mentee)
                && !StatedCohort.onlyInsidersFor(problem, mentee);
    }

    long got(int mentee) {
        return got[mentee];
    }

    /** Those who get least, as many as asked for. */
    List<Integer> worst(int most) {
        return worstFirst.subList(0, Math.min(most, worstFirst.size()));
    }

    /** For how many a minimum is meant: who can be matched and has nobody yet. */
    RunReport.MeantFor meantFor() {
        int can = (int)
                IntStream.range(0, problem.mentees()).filter(this::canBeMatched).count();
        return new RunReport.MeantFor(worstFirst.size(), can - worstFirst.size());
    }

    /** Whether nobody for whom it is meant gets less. */
    boolean keeps(long floor) {
        return worstFirst.isEmpty() || minimum() >= floor;
    }

    /** What the worst-off of those gets for whom a minimum is meant; 0 without such. */
    long minimum() {
        return worstFirst.isEmpty() ? 0 : got[worstFirst.get(0)];
    }

    RunFigures figures() {
        int wanted = IntStream.range(0, problem.mentees()).map(problem::wanted).sum();
        int unfilled =
                IntStream.range(0, problem.mentees()).map(match::unfilled).sum();
        int served = (int) IntStream.range(0, problem.mentees())
                .filter(mentee -> match.partners(mentee).length > 0)
                .count();
        int pairs = match.pairs().length;
        return new RunFigures(
                problem.mentees(),
                problem.mentors(),
                problem.pairs(),
                wanted,
                wanted - unfilled,
                served,
                match.total() / MILLION,
                match.bound() / MILLION,
                Math.max(0, match.gap()),
                match.affinity() / MILLION,
                minimum() / MILLION,
                pairs == 0 ? 0 : match.affinity() / MILLION / pairs);
    }

    /** How many pairs have a score in each twentieth of the way to a perfect one. */
    List<Integer> distribution() {
        int[] bars = new int[RunReport.BARS];
        for (int pair : match.pairs()) {
            long bar = problem.score(pair) * RunReport.BARS / 1_000_000;
            bars[(int) Math.max(0, Math.min(RunReport.BARS - 1, bar))]++;
        }
        return Arrays.stream(bars).boxed().toList();
    }

    /** The shares of load by mentor, ascending: their Gini coefficient. */
    double gini() {
        List<Integer> loads = new ArrayList<>();
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            if (problem.capacity(mentor) > 0) {
                loads.add(match.load(mentor));
            }
        }
        loads.sort(Comparator.naturalOrder());
        long sum = loads.stream().mapToLong(Integer::longValue).sum();
        double weighted = 0;
        for (int place = 0; place < loads.size(); place++) {
            weighted += (2.0 * (place + 1) - loads.size() - 1) * loads.get(place);
        }
        return sum == 0 ? 0 : weighted / ((double) loads.size() * sum);
    }
}
