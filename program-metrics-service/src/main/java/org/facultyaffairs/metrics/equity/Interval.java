package org.facultyaffairs.metrics.equity;

/** A confidence interval; {@code low} may equal {@code high}, never exceed it. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval from %s to %s is upside down.".formatted(low, high));
        }
    }

    /** The same interval on another scale, for instance of a share expressed as a multiple of the pool's share. */
    public Interval dividedBy(double positive) {
        if (!(positive > 0)) {
            throw new IllegalArgumentException("An interval is divided by a positive number only, not by " + positive);
        }
        return new Interval(low / positive, high / positive);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
