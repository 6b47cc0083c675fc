package org.facultyaffairs.metrics.equity;

/** One unit, rank or kind of opportunity within which two groups are compared like with like. */
public record Stratum(String name, Rate first, Rate second) {

    long people() {
        return first.of() + second.of();
    }
}
