package org.facultyaffairs.metrics.equity;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * A group's selection rate beside that of the highest group: the four-fifths rule of the Uniform Guidelines on Employee
 * Selection Procedures (29 CFR 1607.4 D). A flag asks for a look, it is not a finding.
 */
public record AdverseImpact(Rate group, Rate reference) {

    /** Below this many people in either group the large-sample interval is accompanied by an exact test. */
    public static final int SMALL_SAMPLE = 30;

    public AdverseImpact {
        if (group.isEmpty() || reference.count() == 0) {
            throw new IllegalArgumentException("No ratio of %s to %s.".formatted(group, reference));
        }
    }

    /** Empty when the group has nobody or the reference selected nobody: then there is no ratio to speak of. */
    public static Optional<AdverseImpact> of(Rate group, Rate reference) {
        return group.isEmpty() || reference.count() == 0
                ? Optional.empty()
                : Optional.of(new AdverseImpact(group, reference));
    }

    /** The highest rate, the one to compare with; empty when there is nobody or nobody was selected. */
    public static Optional<Rate> reference(Collection<Rate> groups) {
        return groups.stream().filter(rate -> rate.count() > 0).max(Rate.BY_HEIGHT);
    }

    public double ratio() {
        return (double) group.count() * reference.of() / ((double) group.of() * reference.count());
    }

    /** Below four fifths, compared in integers: a ratio of exactly 0.8 is not flagged. */
    public boolean flagged() {
        return 5 * group.count() * reference.of() < 4 * reference.count() * group.of();
    }

    /**
     * The log interval of Katz et al. (1978, Biometrics 34:469). A group that selected nobody has no finite log: its
     * interval starts at 0 and ends where that of Walter (1975, Biometrika 62:371) does, who adds one half to every
     * count. Empty when both select everybody, because the sample then says nothing about its own spread.
     */
    public Optional<Interval> katz(Confidence confidence) {
        if (group.others() == 0 && reference.others() == 0) {
            return Optional.empty();
        }
        if (group.count() == 0) {
            double high = logInterval(0.5, confidence).high();
            return Optional.of(new Interval(0, high));
        }
        return Optional.of(logInterval(0, confidence));
    }

    private Interval logInterval(double added, Confidence confidence) {
        double x = group.count() + added;
        double n = group.of() + added;
        double xr = reference.count() + added;
        double nr = reference.of() + added;
        double log = Math.log(x / n) - Math.log(xr / nr);
        double margin = confidence.z() * Math.sqrt(1 / x - 1 / n + 1 / xr - 1 / nr);
        return new Interval(Math.exp(log - margin), Math.exp(log + margin));
    }

    /** Fisher's two-sided exact p, given where either group is too small for large-sample figures. */
    public OptionalDouble fisherExactP() {
        if (group.of() >= SMALL_SAMPLE && reference.of() >= SMALL_SAMPLE) {
            return OptionalDouble.empty();
        }
        int[][] table = {
            {Math.toIntExact(group.count()), Math.toIntExact(group.others())},
            {Math.toIntExact(reference.count()), Math.toIntExact(reference.others())}
        };
        return OptionalDouble.of(FisherExactTest.withDefaults().test(table).getPValue());
    }
}
