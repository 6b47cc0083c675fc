package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.Nullable;

/**
 * The way to the optimal match: rounds of bidding bring prices and match near, shortest paths make them exact, and a pass
 * over all pairs proves it or adds the candidates that were lacking.
 */
final class MatchSearch {

    /** Long enough that a mentee seldom lacks a candidate who matters; what lacks is found and added. */
    private static final int CANDIDATES = 24;

    private static final int CANDIDATES_PER_PLACE = 8;

    /** With so much more room than wishes, prices are few and bidding from 0 without overshoot is soonest done. */
    private static final double ROOMY = 1.1;

    private static final int BIDS_PER_PLACE = 8;

    private final CohortProblem problem;
    private final Pulse pulse;
    private final CandidateScan scan;

    MatchSearch(CohortProblem problem, Pulse pulse) {
        this.problem = problem;
        this.pulse = pulse;
        this.scan = new CandidateScan(problem, pulse);
    }

    /** From prices of a similar problem, or from nothing. */
    CohortMatch match(@Nullable Prices warm) {
        Candidates candidates = null;
        if (warm != null) {
            candidates = exactBidding(scan.withinReach(warm.toArray()));
        } else if (roomy()) {
            candidates = exactBidding(new long[problem.mentors()]);
        }
        return prove(candidates == null ? new Scaling(problem, pulse, scan).near() : candidates);
    }

    static Candidates list(CohortProblem problem, CandidateScan scan, long[] prices) {
        return problem.hasCoverage()
                ? scan.cheapest(prices, Integer.MAX_VALUE, 0)
                : scan.cheapest(prices, CANDIDATES, CANDIDATES_PER_PLACE);
    }

    private boolean roomy() {
        long wishes = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            wishes += Math.min(problem.wanted(mentee), problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
        long room = 0;
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            room += problem.capacity(mentor);
        }
        return room >= ROOMY * wishes;
    }

    /**
     * Bidding without overshoot among fewer candidates, as few prices matter; null if it does not lead near, as with many
     * ties or strange prices.
     */
    private @Nullable Candidates exactBidding(long[] prices) {
        pulse.stage("bid", 0);
        Candidates candidates = problem.hasCoverage()
                ? list(problem, scan, prices)
                : scan.cheapest(prices, CANDIDATES / 3, CANDIDATES_PER_PLACE / 2);
        Bidding bidding = new Bidding(candidates, pulse);
        int few = problem.mentees() / 500;
        long most = (long) BIDS_PER_PLACE * (candidates.wishes() + 100L);
        if (bidding.phase(0, most, few) > few || bidding.pricedWithRoom() > problem.mentors() / 50 + 10) {
            return null;
        }
        candidates.reprice(bidding.prices());
        return candidates;
    }

    private CohortMatch prove(Candidates near) {
        Candidates candidates = near;
        while (true) {
            Seats seats = new Seats(candidates);
            new AugmentingPaths(seats, pulse).fillAll();
            PriceDrops.applyTo(seats, pulse);
            candidates.reprice(seats.prices());
            if (problem.hasCoverage()) {
                return CohortMatch.of(problem, candidates.heldPairs(), prices(candidates));
            }
            pulse.stage("prove", 0);
            PriceCheck check = new PriceCheck(candidates, pulse);
            if (check.lacks() == 0) {
                return CohortMatch.of(problem, candidates.heldPairs(), prices(candidates), check.bound());
            }
            candidates = check.completed();
        }
    }

    /** Who takes nobody is out of reach at this price, which costs nothing as there is no place. */
    private Prices prices(Candidates candidates) {
        long[] prices = candidates.base().clone();
        for (int mentor = 0; mentor < prices.length; mentor++) {
            if (problem.capacity(mentor) == 0) {
                prices[mentor] = candidates.outside();
            }
        }
        return Prices.of(prices);
    }
}
