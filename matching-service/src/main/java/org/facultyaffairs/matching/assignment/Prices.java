package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * What one place with each mentor is worth to the whole, in the unit of the scores, never negative: the dual of the
 * match. A mentor with a free place has price 0 in an optimal match. With coverage nothing more is needed, as the best
 * choice of one mentee at given prices is a small matching of their own slots.
 */
public final class Prices {

    /** No place can be worth more: it spares an unfilled place and brings a score. */
    public static final long GREATEST = 2 * CohortProblem.GREATEST_AMOUNT;

    private final long[] ofMentor;

    private Prices(long[] ofMentor) {
        this.ofMentor = ofMentor;
    }

    /**
     * Prices by index of the mentor, each from 0 to {@link #GREATEST}.
     *
     * @throws InvalidCohort {@code negative-price}, {@code price-out-of-range}
     */
    public static Prices of(long... ofMentor) {
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            if (ofMentor[mentor] < 0) {
                throw new InvalidCohort("negative-price", "The price of mentor %d is negative.".formatted(mentor));
            }
            if (ofMentor[mentor] > GREATEST) {
                throw new InvalidCohort(
                        "price-out-of-range",
                        "The price of mentor %d is %d, more than %d, which no place is worth."
                                .formatted(mentor, ofMentor[mentor], GREATEST));
            }
        }
        return new Prices(ofMentor.clone());
    }

    /** All prices 0, for so many mentors. */
    public static Prices zero(int mentors) {
        return new Prices(new long[mentors]);
    }

    /** How many mentors these prices are for. */
    public int mentors() {
        return ofMentor.length;
    }

    /** The price of one place with the mentor. */
    public long of(int mentor) {
        return ofMentor[mentor];
    }

    long[] toArray() {
        return ofMentor.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prices prices && Arrays.equals(ofMentor, prices.ofMentor);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ofMentor);
    }
}
