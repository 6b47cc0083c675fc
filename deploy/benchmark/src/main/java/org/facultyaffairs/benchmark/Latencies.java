package org.facultyaffairs.benchmark;

import java.util.Collection;
import java.util.List;

/** Durations, shortest first, and what to quote of them. */
record Latencies(List<Long> nanos) {

    static Latencies of(Collection<Long> nanos) {
        return new Latencies(nanos.stream().sorted().toList());
    }

    /** The value below which that share lies, in milliseconds (nearest rank); NaN when nothing was measured. */
    double millis(double share) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.size());
        return nanos.get(Math.max(1, rank) - 1) / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms".formatted(millis(0.5), millis(0.99));
    }
}
