package org.facultyaffairs.benchmark.matching.rival;

import java.util.Arrays;
import org.facultyaffairs.benchmark.matching.instance.Crowd;

/** The best of all by looking at everybody: a row of numbers each, and a sorted list of the best so far. */
public final class PlainScan {

    private final Crowd offers;

    public PlainScan(Crowd offers) {
        this.offers = offers;
    }

    /** The numbers of the best for a need, best first; of equal ones the lower number. */
    public int[] best(Crowd needs, int need, int most) {
        short[] wanted = Arrays.copyOfRange(needs.values(), need * Crowd.FEATURES, (need + 1) * Crowd.FEATURES);
        int[] best = new int[Math.min(most, offers.people())];
        int[] scores = new int[best.length];
        int found = 0;
        for (int person = 0; person < offers.people(); person++) {
            int score = fit(wanted, person);
            if (found < best.length || score > scores[found - 1]) {
                found = Math.min(found + 1, best.length);
                insert(best, scores, found, person, score);
            }
        }
        return best;
    }

    private static void insert(int[] best, int[] scores, int found, int person, int score) {
        int at = found - 1;
        for (; at > 0 && scores[at - 1] < score; at--) {
            best[at] = best[at - 1];
            scores[at] = scores[at - 1];
        }
        best[at] = person;
        scores[at] = score;
    }

    private int fit(short[] wanted, int person) {
        short[] values = offers.values();
        int start = person * Crowd.FEATURES;
        int fit = 0;
        for (int feature = 0; feature < Crowd.FEATURES; feature++) {
            fit += wanted[feature] * values[start + feature];
        }
        return fit;
    }
}
