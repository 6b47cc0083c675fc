package org.facultyaffairs.benchmark.matching.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Pairs;
import org.facultyaffairs.benchmark.matching.instance.TeamInstance;

/** As {@link CohortAudit}, where slots ask for areas: the best filling of a mentee's few slots, over sets of slots. */
public final class TeamAudit {

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

    private final TeamInstance instance;
    private final CohortInstance cohort;
    private final CohortAudit whoeverFits;

    public TeamAudit(TeamInstance instance) {
        this.instance = instance;
        this.cohort = instance.cohort();
        this.whoeverFits = new CohortAudit(cohort);
    }

    public long total(BitSet matched) {
        return whoeverFits.total(matched);
    }

    /**
     * That nobody has more partners than wanted or room for, and each mentee's partners fill as many different slots.
     *
     * @throws WrongAnswer naming the first of whom that is not so
     */
    public void requireFeasible(BitSet matched) {
        whoeverFits.requireFeasible(matched);
        Pairs pairs = cohort.pairs();
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            int partners = matched.get(pairs.first()[mentee], pairs.first()[mentee + 1])
                    .cardinality();
            long filled = bestFilling(mentee, pair -> matched.get(pair) ? 1 : IMPOSSIBLE, 0);
            if (filled != partners) {
                throw new WrongAnswer("The partners of mentee %d fit %d of their slots.".formatted(mentee, filled));
            }
        }
    }

    /** What no match exceeds, by weak duality, at these prices of the mentors. */
    public long bound(IntToLongFunction price) {
        Pairs pairs = cohort.pairs();
        long bound = 0;
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            if (price.applyAsLong(mentor) < 0) {
                throw new IllegalArgumentException("The price of mentor %d is negative.".formatted(mentor));
            }
            bound += price.applyAsLong(mentor) * cohort.capacity()[mentor];
        }
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            bound += bestFilling(
                    mentee,
                    pair -> pairs.score()[pair] - price.applyAsLong(pairs.mentor()[pair]),
                    cohort.unfilledPrice());
        }
        return bound;
    }

    /** The most that the mentee's candidates are worth in different slots, less the price of each that stays empty. */
    private long bestFilling(int mentee, IntToLongFunction worth, long unfilled) {
        int first = instance.firstSlot()[mentee];
        int slots = instance.firstSlot()[mentee + 1] - first;
        long[] best = new long[1 << slots];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = -unfilled * slots;
        Pairs pairs = cohort.pairs();
        for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
            long value = worth.applyAsLong(pair);
            if (value > IMPOSSIBLE) {
                add(best, value + unfilled, first, pairs.mentor()[pair]);
            }
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    /** Lets one more candidate fill one slot; larger sets first, so that nobody fills two. */
    private void add(long[] best, long gain, int firstSlot, int mentor) {
        for (int filled = best.length - 1; filled > 0; filled--) {
            for (int slot = 0; 1 << slot < best.length; slot++) {
                if ((filled >>> slot & 1) != 0 && instance.fits(firstSlot + slot, mentor)) {
                    best[filled] = Math.max(best[filled], best[filled ^ 1 << slot] + gain);
                }
            }
        }
    }
}
