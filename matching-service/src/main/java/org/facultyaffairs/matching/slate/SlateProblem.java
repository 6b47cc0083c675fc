package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.List;

/** A slate to be chosen: how many of which contenders, with what fit, and what is asked of them together. */
public final class SlateProblem {

    /** Sums of worths stay below this, so that no sum of them overflows. */
    private static final double LARGEST = 0x1p60;

    private static final int MOST_ATTRIBUTES = 30;

    private final int size;
    private final long[] points;
    private final List<Attribute> attributes;
    private final long scale;

    private SlateProblem(int size, long[] points, List<Attribute> attributes) {
        this.size = size;
        this.points = points;
        this.attributes = attributes;
        this.scale = (long) size * points.length + 1;
    }

    /**
     * A slate to be chosen.
     *
     * @param size how many; where there are fewer contenders, all of them
     * @param points each contender's fit in millionths; their order is that of preference among equals
     * @throws InvalidSlate {@code size-malformed} where fewer than one are asked for, {@code values-missing} where an
     *     attribute has a value for more or fewer contenders, {@code too-many-attributes} beyond 30,
     *     {@code points-too-large} where points are so large that sums of them could not be told apart
     */
    public static SlateProblem of(int size, long[] points, List<Attribute> attributes) {
        if (size < 1) {
            throw new InvalidSlate("size-malformed", "A slate of %d cannot be asked for.".formatted(size));
        }
        for (Attribute attribute : attributes) {
            if (attribute.contenders() != points.length) {
                throw new InvalidSlate(
                        "values-missing",
                        "There are %d values for %d contenders.".formatted(attribute.contenders(), points.length));
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new InvalidSlate(
                    "too-many-attributes",
                    "There are %d attributes, and %d at most.".formatted(attributes.size(), MOST_ATTRIBUTES));
        }
        SlateProblem problem = new SlateProblem(Math.min(size, points.length), points.clone(), List.copyOf(attributes));
        for (long each : points) {
            if (Math.abs((double) each) * problem.scale * (size + 1.0) > LARGEST) {
                throw new InvalidSlate("points-too-large", "%d points are too many to be compared.".formatted(each));
            }
        }
        return problem;
    }

    /** How many are chosen. */
    public int size() {
        return size;
    }

    /** How many could be chosen. */
    public int contenders() {
        return points.length;
    }

    /** A contender's fit. */
    public long points(int contender) {
        return points[contender];
    }

    /** What is asked. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** Points first, then early places: of two slates, the one with the larger sum of worths is better. */
    long worth(int contender) {
        return points[contender] * scale - contender;
    }

    long worth(int[] contenders) {
        return Arrays.stream(contenders).mapToLong(this::worth).sum();
    }

    /** How many points there are at most where worths add up to no more than this. */
    long pointsAtMost(long worth) {
        return -Math.floorDiv(-worth, scale);
    }

    /** How much of all that is asked some contenders miss. */
    public int missing(int[] contenders) {
        return attributes.stream()
                .mapToInt(attribute -> attribute.missing(contenders))
                .sum();
    }
}
