package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a match is and how far it is proven, in figures that anybody can recompute from the cohort, the matched pairs and
 * the prices: see {@link Verification}.
 *
 * @param total what the match is worth: scores less the prices of unfilled places
 * @param affinity the scores alone
 * @param bound no match is worth more, as the prices prove
 * @param prices what one place with each mentor is worth, the proof of the bound
 * @param unfilled by ascending mentee, whose places stay unfilled, and why
 * @param parity how groups fared, empty if none are known
 */
public record Certificate(
        long total,
        long affinity,
        long bound,
        Prices prices,
        List<Unfilled> unfilled,
        Fairness fairness,
        Envy envy,
        LoadSpread loads,
        List<GroupOutcome> parity) {

    public Certificate {
        unfilled = List.copyOf(unfilled);
        parity = List.copyOf(parity);
    }

    /** Certifies the match without telling of groups. */
    public static Certificate of(CohortMatch match) {
        return of(match, Groups.NONE);
    }

    /**
     * Certifies the match.
     *
     * @throws InvalidCohort {@code groups-differ} if the groups are of another number of mentees
     */
    public static Certificate of(CohortMatch match, Groups groups) {
        return new Certificate(
                match.total(),
                match.affinity(),
                match.bound(),
                match.prices(),
                unfilled(match),
                fairness(match),
                EnvyCount.of(match),
                loads(match),
                Parity.of(match, groups));
    }

    /** How far at most the match is from the best, as a share of its worth: 0 is proven optimal. */
    public double gap() {
        return (double) (bound - total) / Math.max(1, Math.abs(total));
    }

    private static List<Unfilled> unfilled(CohortMatch match) {
        List<Unfilled> unfilled = new ArrayList<>();
        for (int mentee = 0; mentee < match.problem().mentees(); mentee++) {
            if (match.unfilled(mentee) > 0) {
                unfilled.add(new Unfilled(mentee, match.unfilled(mentee), UnfilledReason.of(match, mentee)));
            }
        }
        return unfilled;
    }

    private static Fairness fairness(CohortMatch match) {
        CohortProblem problem = match.problem();
        FloorDomain domain = new FloorDomain(problem, Long.MIN_VALUE);
        long[] sums = new long[problem.mentees()];
        int counted = 0;
        long bound = Long.MAX_VALUE;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (domain.counts(mentee)) {
                for (int pair : match.partners(mentee)) {
                    sums[counted] += problem.score(pair);
                }
                counted++;
                bound = Math.min(bound, domain.reach(mentee).best());
            }
        }
        if (counted == 0) {
            return new Fairness(0, 0, 0, 0, 0);
        }
        Arrays.sort(sums, 0, counted);
        int worst = Math.max(1, counted / 100);
        return new Fairness(
                counted, sums[0], bound, worst, Arrays.stream(sums, 0, worst).sum());
    }

    private static LoadSpread loads(CohortMatch match) {
        CohortProblem problem = match.problem();
        int mentors = 0;
        int idle = 0;
        int full = 0;
        int greatest = 0;
        long total = 0;
        long squares = 0;
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            if (problem.capacity(mentor) > 0) {
                int load = match.load(mentor);
                mentors++;
                idle += load == 0 ? 1 : 0;
                full += load == problem.capacity(mentor) ? 1 : 0;
                greatest = Math.max(greatest, load);
                total += load;
                squares += (long) load * load;
            }
        }
        return new LoadSpread(mentors, idle, full, greatest, total, squares);
    }
}
