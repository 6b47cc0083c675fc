package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a match optimal again after a mentor left, a mentee joined, or a pair was refused, beginning at the old pairs and
 * prices: whoever still has what they would choose stays, and each hole is closed by a shortest chain of moves. The worth
 * equals that of a match made anew; among matches of the same worth, this one tends to move few.
 */
public final class Repair {

    private final CohortMatch before;
    private final CohortProblem after;
    private final Kept kept;

    private Repair(CohortMatch before, CohortProblem after, Kept kept) {
        this.before = before;
        this.after = after;
        this.kept = kept;
    }

    /**
     * Repairs a match for a changed cohort.
     *
     * @param kept who of the changed cohort is who of the match's
     * @throws InvalidCohort {@code kept-unknown} if {@code kept} is about other cohorts
     * @throws MatchCancelled if the watch calls it off
     */
    public static Repaired of(CohortMatch before, CohortProblem after, Kept kept, Watch watch) {
        kept.requireFits(before.problem(), after);
        return new Repair(before, after, kept).repair(new Pulse(watch));
    }

    /** Repairs the match after a mentor left; indexes stay as they are, the mentor's capacity is 0. */
    public static Repaired withoutMentor(CohortMatch before, int mentor, Watch watch) {
        CohortProblem problem = before.problem();
        int[] capacity = problem.capacityArray().clone();
        capacity[mentor] = 0;
        CohortProblem after = new CohortProblem(
                problem.wantedArray(),
                problem.unfilledPriceArray(),
                capacity,
                problem.firstPairArray(),
                problem.mentorArray(),
                problem.scores(),
                problem.coverage(),
                problem.exempt());
        return of(before, after, Kept.everybody(after), watch);
    }

    /** Repairs the match after a pair was refused; people keep their indexes, later pairs are numbered one less. */
    public static Repaired withoutPair(CohortMatch before, int pair, Watch watch) {
        CohortProblem problem = before.problem();
        int mentee = problem.menteeOf(pair);
        int[] firstPair = problem.firstPairArray().clone();
        for (int later = mentee + 1; later < firstPair.length; later++) {
            firstPair[later]--;
        }
        int[] mentor = new int[problem.pairs() - 1];
        long[] score = new long[mentor.length];
        for (int i = 0; i < mentor.length; i++) {
            mentor[i] = problem.mentor(i < pair ? i : i + 1);
            score[i] = problem.score(i < pair ? i : i + 1);
        }
        CohortProblem after = new CohortProblem(
                problem.wantedArray(),
                problem.unfilledPriceArray(),
                problem.capacityArray(),
                firstPair,
                mentor,
                Scores.of(score),
                problem.coverage(),
                problem.exempt());
        return of(before, after, Kept.everybody(after), watch);
    }

    private Repaired repair(Pulse pulse) {
        pulse.stage("keep", 0);
        ExchangeNetwork network = new ExchangeNetwork(after, pulse);
        network.begin(keptPairs(), keptPrices());
        pulse.stage("repair", 0);
        network.settle();
        pulse.stage("repair", 1);
        CohortMatch match = CohortMatch.of(after, network.pairs(), network.prices());
        return new Repaired(match, changes(match));
    }

    private int[] keptPairs() {
        int[] now = kept.mentorsAfter(before.problem().mentors());
        int[] pairs = new int[before.pairs().length];
        int count = 0;
        for (int mentee = 0; mentee < after.mentees(); mentee++) {
            for (int pair : partners(mentee)) {
                int mentor = now[before.problem().mentor(pair)];
                int same = mentor < 0 ? -1 : after.pairOf(mentee, mentor);
                if (same >= 0) {
                    pairs[count++] = same;
                }
            }
        }
        pairs = Arrays.copyOf(pairs, count);
        Arrays.sort(pairs);
        return pairs;
    }

    private Prices keptPrices() {
        long[] prices = new long[after.mentors()];
        for (int mentor = 0; mentor < prices.length; mentor++) {
            int old = kept.mentor(mentor);
            prices[mentor] = old < 0 ? 0 : before.prices().of(old);
        }
        return Prices.of(prices);
    }

    private int[] partners(int mentee) {
        int old = kept.mentee(mentee);
        return old < 0 ? new int[0] : before.partners(old);
    }

    private List<Change> changes(CohortMatch match) {
        List<Change> changes = new ArrayList<>();
        for (int mentee = 0; mentee < after.mentees(); mentee++) {
            List<Integer> left = new ArrayList<>();
            for (int pair : partners(mentee)) {
                left.add(before.problem().mentor(pair));
            }
            List<Integer> joined = new ArrayList<>();
            for (int pair : match.partners(mentee)) {
                Integer old = kept.mentor(after.mentor(pair));
                if (!left.remove(old)) {
                    joined.add(after.mentor(pair));
                }
            }
            int old = kept.mentee(mentee);
            long price = (old < 0 ? 0 : worth(before, old)) - worth(match, mentee);
            if (!left.isEmpty() || !joined.isEmpty() || price != 0) {
                changes.add(new Change(mentee, left, joined, price));
            }
        }
        return changes;
    }

    private static long worth(CohortMatch match, int mentee) {
        CohortProblem problem = match.problem();
        long worth = -problem.unfilledPrice(mentee) * match.unfilled(mentee);
        for (int pair : match.partners(mentee)) {
            worth += problem.score(pair);
        }
        return worth;
    }
}
