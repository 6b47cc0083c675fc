package org.facultyaffairs.matching.recommendation;

import java.util.Arrays;

/**
 * Some people whose features lie together, two to a number and feature by feature, so that the processor adds up many
 * people at a time and that one block stays in its cache while many needs pass over it.
 */
final class Block {

    /** A block of 64 features takes a quarter of a megabyte. */
    static final int PEOPLE = 2_048;

    /** Numbers of a person are added up in fours; more in one loop and the compiler no longer vectorises it. */
    private static final int TOGETHER = 4;

    private final int[] numbers;
    private final int[][] rows;
    private final int[] least;
    private final int[] most;

    /**
     * Packs some people.
     *
     * @param numbers of the people, at most {@value #PEOPLE}
     * @param offers of everybody, by number
     */
    Block(int[] numbers, Features[] offers, int features) {
        this.numbers = numbers;
        this.rows = new int[rows(features)][PEOPLE];
        this.least = new int[features];
        this.most = new int[features];
        Arrays.fill(least, Features.MOST);
        Arrays.fill(most, Features.LEAST);
        for (int place = 0; place < numbers.length; place++) {
            pack(place, offers[numbers[place]]);
        }
    }

    /** How many rows so many features take. */
    static int rows(int features) {
        int pairs = (features + 1) / 2;
        return (pairs + TOGETHER - 1) / TOGETHER * TOGETHER;
    }

    private void pack(int place, Features offer) {
        for (int feature = 0; feature < offer.size(); feature++) {
            int value = offer.at(feature);
            rows[feature / 2][place] += feature % 2 == 0 ? value - Features.LEAST : value << Sought.SHIFT;
            least[feature] = Math.min(least[feature], value);
            most[feature] = Math.max(most[feature], value);
        }
    }

    int people() {
        return numbers.length;
    }

    int number(int place) {
        return numbers[place];
    }

    /** What nobody in this block can exceed. */
    int bound(Features need) {
        int bound = 0;
        for (int feature = 0; feature < least.length; feature++) {
            int value = need.at(feature);
            bound += value * (value > 0 ? most[feature] : least[feature]);
        }
        return bound;
    }

    /**
     * How well each fits.
     *
     * @param scores room for {@value #PEOPLE}; beyond {@link #people()} they mean nothing
     */
    void score(Sought sought, int[] scores) {
        Arrays.fill(scores, sought.start());
        for (int row = 0; row < rows.length; row += TOGETHER) {
            add(scores, row, sought.wholes(), sought.uppers());
        }
    }

    private void add(int[] scores, int row, int[] wholes, int[] uppers) {
        int[] w = rows[row];
        int[] x = rows[row + 1];
        int[] y = rows[row + 2];
        int[] z = rows[row + 3];
        int a = wholes[row];
        int b = wholes[row + 1];
        int c = wholes[row + 2];
        int d = wholes[row + 3];
        int e = uppers[row];
        int f = uppers[row + 1];
        int g = uppers[row + 2];
        int h = uppers[row + 3];
        for (int place = 0; place < scores.length; place++) {
            scores[place] += a * w[place]
                    + e * (w[place] >> Sought.SHIFT)
                    + b * x[place]
                    + f * (x[place] >> Sought.SHIFT)
                    + c * y[place]
                    + g * (y[place] >> Sought.SHIFT)
                    + d * z[place]
                    + h * (z[place] >> Sought.SHIFT);
        }
    }
}
