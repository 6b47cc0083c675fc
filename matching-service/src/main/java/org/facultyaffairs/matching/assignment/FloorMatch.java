package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.Nullable;

/**
 * The best match in which the sum of scores of nobody falls under a floor. What can't be in such a match is forbidden;
 * the optimum of the rest bounds the answer; {@link CyclicExchange} lifts those who are still too low; a
 * {@link FloorPricing} bounds the match more tightly and says which pairs matter; a {@link FloorSearch} closes what is
 * left between match and bound, as far as its effort reaches. Finding such a match is
 * NP-hard in general (Garg, Kavitha, Kumar, Mehlhorn and Mestre 2010), so the answer says how far it is proven.
 */
final class FloorMatch {

    /** How many candidate pairs a proof may look at. */
    static final long EFFORT = 40_000_000;

    private static final long PRICING_EFFORT = EFFORT / 10;

    /** Where less than such a part of the bound is missing, a search closes it sooner than lifting. */
    private static final int LITTLE = 50_000;

    private final CohortProblem problem;
    private final long floor;
    private final Prices prices;
    private final Pulse pulse;
    private final ExchangeNetwork network;
    private int @Nullable [] pairs;
    private long bound = Long.MIN_VALUE;
    private boolean impossible;

    private FloorMatch(CohortProblem problem, long floor, Prices prices, Pulse pulse) {
        this.problem = problem;
        this.floor = floor;
        this.prices = prices;
        this.pulse = pulse;
        this.network = new ExchangeNetwork(problem, pulse);
    }

    /** Finds a match and proves it as far as the effort reaches, beginning at the prices. */
    static FloorMatch of(CohortProblem problem, long floor, Prices prices, Pulse pulse) {
        FloorMatch match = find(problem, floor, prices, EFFORT, pulse);
        match.prove();
        return match;
    }

    /** Finds a match, beginning at the prices; where lifting does not find one, with so much effort. */
    static FloorMatch find(CohortProblem problem, long floor, Prices prices, long effort, Pulse pulse) {
        FloorMatch match = new FloorMatch(problem, floor, prices, pulse);
        if (!match.begin()) {
            match.impossible = true;
            return match;
        }
        match.lift();
        if (match.pairs == null && !problem.hasCoverage()) {
            match.findAny(effort);
        }
        return match;
    }

    /** Finds a match by lifting those who fall, in the optimum at the prices and in another match. */
    static FloorMatch lifted(CohortProblem problem, long floor, Prices prices, int[] from, Pulse pulse) {
        FloorMatch match = new FloorMatch(problem, floor, prices, pulse);
        if (!match.begin()) {
            match.impossible = true;
            return match;
        }
        match.lift();
        match.liftFrom(from);
        return match;
    }

    /** The sum of scores under which nobody falls. */
    long floor() {
        return floor;
    }

    /** The pairs of the best match found, null if none was found. */
    int @Nullable [] pairs() {
        return pairs;
    }

    /** No match that respects the floor is worth more. */
    long bound() {
        return bound;
    }

    /** Whether it is proven that nothing respects the floor. */
    boolean impossible() {
        return impossible;
    }

    private boolean begin() {
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            network.price(mentor, prices.of(mentor));
        }
        FloorDomain domain = new FloorDomain(problem, floor);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (!domain.narrow(mentee)) {
                return false;
            }
        }
        if (new FloorDemand(problem, domain, pulse).exceedsPlaces()) {
            return false;
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            if (!domain.isOpen(pair)) {
                network.forbid(pair);
            }
        }
        network.settle();
        bound = total();
        return true;
    }

    private void lift() {
        new CyclicExchange(network.state(), FloorWorth.of(problem, floor), pulse).improve();
        if (respected()) {
            pairs = network.pairs();
        }
    }

    /** When lifting does not find a match: search for any, and lift from there. */
    private void findAny(long effort) {
        FloorSearch search = new FloorSearch(
                problem,
                FloorGoal.any(problem, floor),
                FloorWorth.counted(problem),
                Prices.zero(problem.mentors()),
                -1,
                effort,
                pulse);
        long surplus = search.run();
        int[] found = search.best();
        if (found != null) {
            pairs = null;
            liftFrom(found);
        } else {
            impossible = surplus < 0;
        }
    }

    /** Improves the match found until it is proven, or the effort is spent. Not with coverage. */
    void prove() {
        if (pairs == null || problem.hasCoverage() || bound <= total()) {
            return;
        }
        ThinnedProblem thinned = ThinnedProblem.of(network.state(), bound - total());
        boolean[] counted = FloorWorth.counted(problem);
        FloorGoal goal = FloorGoal.total(thinned.problem(), floor);
        FloorPricing pricing = new FloorPricing(thinned.problem(), goal, counted, network.prices(), pulse);
        bound = lowered(pricing.lower(total(), PRICING_EFFORT));
        if (bound - total() > Math.abs(bound) / LITTLE) {
            liftFrom(thinned.original(pricing.choices()));
        }
        if (total() < bound) {
            search(thinned.keeping(pricing.promising(total(), PRICING_EFFORT)), goal, counted);
        }
    }

    private void search(ThinnedProblem thinned, FloorGoal goal, boolean[] counted) {
        FloorSearch search =
                new FloorSearch(thinned.problem(), goal, counted, network.prices(), total(), EFFORT, pulse);
        bound = lowered(search.run());
        int[] better = search.best();
        if (better != null) {
            network.state().become(thinned.original(better));
            pairs = network.pairs();
        }
        if (total() < bound) {
            liftFrom(thinned.original(search.relaxed()));
        }
    }

    /** Nothing better than the match found is worth more than {@code other}. */
    private long lowered(long other) {
        return Math.max(total(), Math.min(bound, other));
    }

    /**
     * Lifts those who fall in another match; what was found before stays if nothing worth more comes of it. Where a place
     * is dear beyond measure, lifting may go under the floor again; then the other match stands as it was.
     */
    private void liftFrom(int[] other) {
        int[] found = pairs;
        long worth = total();
        network.state().become(other);
        pairs = respected() ? network.pairs() : null;
        int[] unlifted = pairs;
        lift();
        if (pairs != null && pairs == unlifted) {
            network.state().become(unlifted);
        }
        if (found != null && (pairs == null || total() <= worth)) {
            network.state().become(found);
            pairs = found;
        }
    }

    private long total() {
        long total = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            total += network.worth(mentee);
        }
        return total;
    }

    private boolean respected() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            if (network.state().affinity(mentee) < floor && FloorWorth.counts(problem, mentee)) {
                return false;
            }
        }
        return true;
    }
}
