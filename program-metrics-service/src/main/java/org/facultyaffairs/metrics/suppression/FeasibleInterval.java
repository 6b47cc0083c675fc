package org.facultyaffairs.metrics.suppression;

/**
 * The lowest and the highest whole number that a hidden count can be, given all that is shown and that no count is
 * negative.
 */
public record FeasibleInterval(long low, long high) {

    /** As {@code high}: what is shown sets no upper bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    public long width() {
        return high == UNBOUNDED ? UNBOUNDED : high - low;
    }
}
