package org.facultyaffairs.benchmark.matching.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Pairs;

/** What a set of matched pairs is worth, and what no set can exceed. Amounts in millionths. */
public final class CohortAudit {

    private final CohortInstance instance;
    private final Pairs pairs;

    public CohortAudit(CohortInstance instance) {
        this.instance = instance;
        this.pairs = instance.pairs();
    }

    /** The scores of the matched pairs less the prices of the slots left unfilled. */
    public long total(BitSet matched) {
        long slots = Arrays.stream(instance.wanted()).asLongStream().sum();
        long scores = matched.stream().mapToLong(pair -> pairs.score()[pair]).sum();
        return scores - (slots - matched.cardinality()) * instance.unfilledPrice();
    }

    /** The least sum of scores that any mentee got. */
    public long minimum(BitSet matched) {
        long minimum = Long.MAX_VALUE;
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            long own = 0;
            for (int pair = next(mentee, matched, pairs.first()[mentee]);
                    pair >= 0;
                    pair = next(mentee, matched, pair + 1)) {
                own += pairs.score()[pair];
            }
            minimum = Math.min(minimum, own);
        }
        return minimum;
    }

    /**
     * What no match exceeds, by weak duality: every mentor's room at its price, and for every mentee the best they could
     * choose if they had to pay those prices.
     *
     * @throws IllegalArgumentException when a price is negative
     */
    public long bound(IntToLongFunction price) {
        long bound = 0;
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            if (price.applyAsLong(mentor) < 0) {
                throw new IllegalArgumentException("The price of mentor %d is negative.".formatted(mentor));
            }
            bound += price.applyAsLong(mentor) * instance.capacity()[mentor];
        }
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            bound += bestChoice(mentee, price);
        }
        return bound;
    }

    /** The sum of the best values, one per wanted partner, none below that of an unfilled slot. */
    private long bestChoice(int mentee, IntToLongFunction price) {
        long[] best = new long[instance.wanted()[mentee]];
        Arrays.fill(best, -instance.unfilledPrice());
        for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
            insert(best, pairs.score()[pair] - price.applyAsLong(pairs.mentor()[pair]));
        }
        return Arrays.stream(best).sum();
    }

    private static void insert(long[] best, long value) {
        long falling = value;
        for (int rank = 0; rank < best.length; rank++) {
            long higher = Math.max(best[rank], falling);
            falling = Math.min(best[rank], falling);
            best[rank] = higher;
        }
    }

    /**
     * That nobody has more partners than wanted or room for.
     *
     * @throws WrongAnswer naming the first who has
     */
    public void requireFeasible(BitSet matched) {
        int[] load = new int[instance.mentors()];
        matched.stream().forEach(pair -> load[pairs.mentor()[pair]]++);
        for (int mentor = 0; mentor < load.length; mentor++) {
            if (load[mentor] > instance.capacity()[mentor]) {
                throw new WrongAnswer("Mentor %d has %d mentees.".formatted(mentor, load[mentor]));
            }
        }
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            int partners = 0;
            for (int pair = next(mentee, matched, pairs.first()[mentee]);
                    pair >= 0;
                    pair = next(mentee, matched, pair + 1)) {
                partners++;
            }
            if (partners > instance.wanted()[mentee]) {
                throw new WrongAnswer("Mentee %d has %d partners.".formatted(mentee, partners));
            }
        }
    }

    /** The mentee's next matched pair from there on, or -1. */
    private int next(int mentee, BitSet matched, int from) {
        int pair = matched.nextSetBit(from);
        return pair < pairs.first()[mentee + 1] ? pair : -1;
    }
}
