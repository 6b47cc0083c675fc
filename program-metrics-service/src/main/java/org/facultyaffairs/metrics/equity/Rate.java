package org.facultyaffairs.metrics.equity;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * {@code count} of {@code of} people. Nobody of nobody is a valid state without a value, so that an empty group is
 * told apart from a group of which no one was chosen.
 */
public record Rate(long count, long of) {

    /** More people than any institution has; keeps the integer comparisons below free of overflow. */
    public static final long MOST = 1_000_000_000L;

    /**
     * Orders by the exact fraction; compares no empty rates. Equal fractions are ordered by the number of people, so
     * that the highest of several equal rates is the best founded one.
     */
    public static final Comparator<Rate> BY_HEIGHT =
            Comparator.comparing((Rate rate) -> rate, Rate::compareHeight).thenComparing(Rate::of);

    public Rate {
        if (count < 0 || count > of || of > MOST) {
            throw new IllegalArgumentException("%d of %d is not a rate of people.".formatted(count, of));
        }
    }

    public boolean isEmpty() {
        return of == 0;
    }

    /** Empty when there is nobody to count. */
    public OptionalDouble value() {
        return isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /**
     * The score interval of Wilson (1927, JASA 22:209): centre {@code (p + z²/2n) / (1 + z²/n)}, half-width
     * {@code z·√(p(1−p)/n + z²/4n²) / (1 + z²/n)}, within 0 and 1. Good at small n and near 0 and 1, where the textbook
     * interval is not. Empty when there is nobody to count.
     */
    public Optional<Interval> wilson(Confidence confidence) {
        if (isEmpty()) {
            return Optional.empty();
        }
        double n = of;
        double p = count / n;
        double z = confidence.z();
        double shrink = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / shrink;
        double halfWidth = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrink;
        double low = count == 0 ? 0 : Math.max(0, centre - halfWidth);
        double high = count == of ? 1 : Math.min(1, centre + halfWidth);
        return Optional.of(new Interval(low, high));
    }

    long others() {
        return of - count;
    }

    private static int compareHeight(Rate left, Rate right) {
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("A rate of nobody is neither higher nor lower than another.");
        }
        return Long.compare(left.count * right.of, right.count * left.of);
    }
}
