package org.facultyaffairs.metrics.equity;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The probability, between 0 and 1, with which an interval is to cover the true value. */
public record Confidence(double level) {

    public static final Confidence NINETY_FIVE = new Confidence(0.95);

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    public Confidence {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1, %s does not.".formatted(level));
        }
    }

    /** The two-sided quantile of the standard normal distribution: 1.959963984540054 for 95 %. */
    public double z() {
        return STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }
}
