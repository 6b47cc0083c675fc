package org.facultyaffairs.benchmark.matching.instance;

import java.util.function.BiConsumer;

/** People with 64 features each, in thousandths from −1,000 to 1,000. How well two fit is the sum of the products. */
public final class Crowd {

    public static final int FEATURES = 64;

    private static final int MOST = 1_000;
    private static final int STRENGTHS = 4;
    private static final int NOISE = 80;
    private static final double SKEW = 0.6;

    private final int people;
    private final short[] values;

    private Crowd(int people) {
        this.people = people;
        this.values = new short[people * FEATURES];
    }

    /** Most of everybody's strength lies in four features, some of them common; the rest is faint. */
    public static Crowd specialists(int people, long seed) {
        Zipf popularity = new Zipf(FEATURES, SKEW);
        Draws faint = new Draws(seed);
        Draws which = new Draws(seed + 1);
        Draws strength = new Draws(seed + 2);
        return of(people, (person, values) -> {
            for (int feature = 0; feature < FEATURES; feature++) {
                values[feature] = (short) Math.round((faint.at(person, feature) * 2 - 1) * NOISE);
            }
            for (int i = 0; i < STRENGTHS; i++) {
                double share = 0.4 + 0.6 * strength.at(person, i);
                values[popularity.rank(which.at(person, i))] = (short) Math.round(share * MOST);
            }
        });
    }

    /** Any value in any feature: nobody is like anybody, which no clever order helps. */
    public static Crowd anybody(int people, long seed) {
        Draws value = new Draws(seed);
        return of(people, (person, values) -> {
            for (int feature = 0; feature < FEATURES; feature++) {
                values[feature] = (short) Math.round((value.at(person, feature) * 2 - 1) * MOST);
            }
        });
    }

    private static Crowd of(int people, BiConsumer<Integer, short[]> fill) {
        Crowd crowd = new Crowd(people);
        short[] one = new short[FEATURES];
        for (int person = 0; person < people; person++) {
            fill.accept(person, one);
            System.arraycopy(one, 0, crowd.values, person * FEATURES, FEATURES);
        }
        return crowd;
    }

    public int people() {
        return people;
    }

    /** All values, person after person. */
    public short[] values() {
        return values;
    }

    public int value(int person, int feature) {
        return values[person * FEATURES + feature];
    }
}
