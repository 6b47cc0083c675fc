package org.facultyaffairs.metrics.equity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The odds of the first group against the second, averaged within strata (Mantel and Haenszel 1959, JNCI 22:719).
 * Shown beside the pooled ratio because pooling misleads when groups are spread unevenly over strata (Simpson).
 */
public final class MantelHaenszel {

    private final double agreeing;
    private final double opposing;
    private final double variance;

    private MantelHaenszel(double agreeing, double opposing, double variance) {
        this.agreeing = agreeing;
        this.opposing = opposing;
        this.variance = variance;
    }

    /** Strata without people, and strata with only one of the groups, carry no comparison and weigh nothing. */
    public static MantelHaenszel of(Collection<Stratum> strata) {
        List<Weights> weights = strata.stream()
                .filter(stratum -> stratum.people() > 0)
                .map(Weights::of)
                .toList();
        double r = weights.stream().mapToDouble(Weights::r).sum();
        double s = weights.stream().mapToDouble(Weights::s).sum();
        double pr = weights.stream().mapToDouble(w -> w.p * w.r).sum();
        double mixed = weights.stream().mapToDouble(w -> w.p * w.s + w.q * w.r).sum();
        double qs = weights.stream().mapToDouble(w -> w.q * w.s).sum();
        return new MantelHaenszel(r, s, pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
    }

    /** Empty where no stratum holds both a first-group other and a second-group selected: the odds are then infinite. */
    public OptionalDouble oddsRatio() {
        return opposing == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreeing / opposing);
    }

    /**
     * The log interval with the variance of Robins, Breslow and Greenland (1986, Biometrics 42:311), valid for few large
     * and for many small strata. Empty when the odds ratio is 0 or infinite.
     */
    public Optional<Interval> interval(Confidence confidence) {
        if (agreeing == 0 || opposing == 0) {
            return Optional.empty();
        }
        double log = Math.log(agreeing / opposing);
        double margin = confidence.z() * Math.sqrt(variance);
        return Optional.of(new Interval(Math.exp(log - margin), Math.exp(log + margin)));
    }

    private record Weights(double r, double s, double p, double q) {

        static Weights of(Stratum stratum) {
            double n = stratum.people();
            double a = stratum.first().count();
            double b = stratum.first().others();
            double c = stratum.second().count();
            double d = stratum.second().others();
            return new Weights(a * d / n, b * c / n, (a + d) / n, (b + c) / n);
        }
    }
}
