package org.facultyaffairs.benchmark.matching.instance;

/**
 * A share of an instance's full size, measured in candidate pairs.
 *
 * @param share above 0, at most 1
 */
public record Scale(double share) {

    public static final Scale FULL = new Scale(1);

    /** @throws IllegalArgumentException outside (0, 1] */
    public Scale {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A scale is above 0 and at most 1, not %s.".formatted(share));
        }
    }

    public boolean full() {
        return share == 1;
    }

    /** Of people with a fixed number of candidates each. */
    public int of(int count) {
        return Math.max(1, (int) Math.round(count * share));
    }

    /** Of one side when everybody may be paired with everybody: both sides shrink by the square root. */
    int side(int count) {
        return Math.max(1, (int) Math.round(count * Math.sqrt(share)));
    }

    @Override
    public String toString() {
        return full() ? "1" : "1/" + Math.round(1 / share);
    }
}
