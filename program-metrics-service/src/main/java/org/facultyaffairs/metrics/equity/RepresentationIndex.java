package org.facultyaffairs.metrics.equity;

import java.util.Optional;

/**
 * A group's share among the selected as a multiple of its share in the eligible pool: 1 is proportional, below 1 fewer
 * than the pool would suggest. The pool is counted, not sampled, so its share carries no uncertainty.
 */
public record RepresentationIndex(Rate amongSelected, double poolShare) {

    public RepresentationIndex {
        if (amongSelected.isEmpty() || !(poolShare > 0 && poolShare <= 1)) {
            throw new IllegalArgumentException("%s beside %s is no index.".formatted(amongSelected, poolShare));
        }
    }

    /** Empty when nobody was selected or the group has nobody in the pool. */
    public static Optional<RepresentationIndex> of(Rate amongSelected, Rate inPool) {
        return amongSelected.isEmpty() || inPool.count() == 0
                ? Optional.empty()
                : Optional.of(
                        new RepresentationIndex(amongSelected, inPool.value().orElseThrow()));
    }

    public double value() {
        return amongSelected.value().orElseThrow() / poolShare;
    }

    /** The Wilson interval of the share among the selected, divided by the pool's share. */
    public Interval interval(Confidence confidence) {
        return amongSelected.wilson(confidence).orElseThrow().dividedBy(poolShare);
    }
}
